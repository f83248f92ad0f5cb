import { basename, resolve } from "node:path";
import { unstable_readConfig } from "wrangler";

/** Heap of one isolate, in megabytes: near the 128 MB of production, so that a program meets it here too. */
const heapMegabytes = 192;

/** A text as a capnp literal. */
function text(value: string): string {
  return JSON.stringify(value);
}

/**
 * The runner's configuration for workerd, made from its wrangler.jsonc: the loader, the shelf as a folder
 * of files, and a network that leads nowhere. It has to stand in the bundle's folder: what it embeds is
 * named relative to it.
 */
export function runnerConfig(bundle: string, port: number): string {
  const { compatibility_date: date, assets } = unstable_readConfig({
    config: "runner/wrangler.jsonc",
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = ["--max-old-space-size=${heapMegabytes}"],
  services = [
    (name = "runner", worker = .runner),
    (name = "shelf", disk = (path = ${text(resolve("runner", assets?.directory ?? ""))})),
    (name = "nowhere", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "runner")],
);
const runner :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed ${text(basename(bundle))})],
  compatibilityDate = ${text(date ?? "")},
  globalOutbound = "nowhere",
  bindings = [
    (name = "LOADER", workerLoader = (id = "programs")),
    (name = ${text(assets?.binding ?? "SHELF")}, service = "shelf"),
  ],
);
`;
}
