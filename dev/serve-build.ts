import { readdirSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4ModuleDefinition,
  type V4MiniflareOptions,
  type V4WorkerOptions,
} from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";
import type { LocalVars } from "./local-vars.ts";
import { runnerLinkSource } from "./runner-link-source.ts";

const moduleTypes = new Map([
  [".js", "ESModule" as const],
  [".wasm", "CompiledWasm" as const],
  [".bin", "Data" as const],
]);

/** The entry, then every module that it may import. */
function builtModules(entry: string): V4ModuleDefinition[] {
  const folder = dirname(entry);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    resolve(folder, path),
  );
  return [entry, ...paths.filter((path) => path !== entry)].flatMap((path) => {
    const type = moduleTypes.get(extname(path));
    return type === undefined ? [] : [{ type, path }];
  });
}

/**
 * Serves the built app as it is deployed, on workerd's own socket: no dev server stands in between, so
 * headers, streaming and speed are the runtime's.
 */
export async function serveBuild(options: {
  port: number;
  state: string;
  vars: LocalVars;
}): Promise<Miniflare> {
  const config = unstable_readConfig({ config: "dist/berth/wrangler.json" });
  const { workerOptions, main } = unstable_getMiniflareWorkerOptions(config);
  const { modulesRules: _, ...fromConfig } = workerOptions;
  const bundle = resolve(main ?? "dist/berth/index.js");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Wrangler types its options without their source, which is given here
  const app = {
    ...fromConfig,
    name: "berth",
    modulesRoot: dirname(bundle),
    modules: builtModules(bundle),
    bindings: { ...Object(fromConfig["bindings"]), ...options.vars.app },
    serviceBindings: { RUNNER: "berth-runner" },
  } as V4WorkerOptions;
  const link: V4WorkerOptions = {
    name: "berth-runner",
    compatibilityDate: config.compatibility_date ?? "",
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
    workers: [app, link],
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions(all));
  await miniflare.ready;
  return miniflare;
}
