import { basename, resolve } from "node:path";
import { unstable_readConfig } from "wrangler";

/** Heap of one isolate, in megabytes: near the 128 MB of production, so that a program meets it here too. */
const heapMegabytes = 192;

/** A text as a capnp literal. */
function text(value: string): string {
  return JSON.stringify(value);
}

/** What a local runner may reach; the developer's environment decides, and it is closed without. */
export interface RunnerEgress {
  /** As EGRESS_ALLOW of runner/wrangler.jsonc. */
  allow: string;
  /** Stands for all of the network, as `host:port`: for tests, which have none. */
  network?: string;
}

/**
 * The network as the runner itself has it. Of an allowed name only public addresses are connected to,
 * whatever it resolves to; with nothing allowed there is no network at all.
 */
export function networkOf({ allow, network }: RunnerEgress): string {
  if (network !== undefined) return `external = (address = ${text(network)}, http = ())`;
  if (allow === "") return "network = (allow = [])";
  return 'network = (allow = ["public"], tlsOptions = (trustBrowserCas = true))';
}

/**
 * The runner's configuration for workerd, made from its wrangler.jsonc: the loader, the shelf as a folder
 * of files, and a network that leads nowhere unless hosts are allowed. It has to stand in the bundle's
 * folder: what it embeds is named relative to it.
 */
export function runnerConfig(
  bundle: string,
  port: number,
  egress: RunnerEgress = { allow: process.env["EGRESS_ALLOW"] ?? "" },
): string {
  const {
    compatibility_date: date,
    assets,
    vars,
  } = unstable_readConfig({ config: "runner/wrangler.jsonc" });
  const variables = Object.entries({ ...vars, EGRESS_ALLOW: egress.allow })
    .map(([name, value]) => `    (name = ${text(name)}, text = ${text(String(value))}),\n`)
    .join("");
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = ["--max-old-space-size=${heapMegabytes}"],
  services = [
    (name = "runner", worker = .runner),
    (name = "shelf", disk = (path = ${text(resolve("runner", assets?.directory ?? ""))})),
    (name = "outside", ${networkOf(egress)}),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "runner")],
);
const runner :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed ${text(basename(bundle))})],
  compatibilityDate = ${text(date ?? "")},
  globalOutbound = "outside",
  bindings = [
    (name = "LOADER", workerLoader = (id = "programs")),
    (name = ${text(assets?.binding ?? "SHELF")}, service = "shelf"),
${variables}  ],
);
`;
}
