import { resolve } from "node:path";
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4MiniflareOptions,
  type V4WorkerOptions,
} from "miniflare";
import { builtWorker } from "./built-worker.ts";
import type { LocalVars } from "./local-vars.ts";
import { runnerLinkSource } from "./runner-link-source.ts";

/**
 * Serves the built app as it is deployed, on workerd's own socket: no dev server stands in between, so
 * headers, streaming and speed are the runtime's.
 */
export async function serveBuild(options: {
  port: number;
  state: string;
  vars: LocalVars;
}): Promise<Miniflare> {
  const built = builtWorker("dist/berth");
  const app: V4WorkerOptions = {
    ...built,
    bindings: { ...built.bindings, ...options.vars.app },
    serviceBindings: { RUNNER: "berth-runner", OG: "berth-og" },
  };
  const link: V4WorkerOptions = {
    name: "berth-runner",
    compatibilityDate: app.compatibilityDate ?? "",
    modules: [{ type: "ESModule", path: "runner-link.js", contents: runnerLinkSource() }],
    bindings: options.vars.runnerLink,
  };
  const all: V4MiniflareOptions = {
    host: "127.0.0.1",
    port: options.port,
    log: new Log(LogLevel.WARN),
    cf: false,
    telemetry: { enabled: false },
    resourcePersistencePath: resolve(options.state, "v3"),
    resourceTmpPath: resolve(options.state, "../tmp"),
    workers: [app, builtWorker("dist/berth_og"), link],
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions(all));
  await miniflare.ready;
  return miniflare;
}
