import { readdirSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { V4ModuleDefinition, V4WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";

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

/** A Worker of the build as it is deployed, from the folder that Vite wrote it into. */
export function builtWorker(folder: string): V4WorkerOptions {
  const config = unstable_readConfig({ config: `${folder}/wrangler.json` });
  const { workerOptions, main } = unstable_getMiniflareWorkerOptions(config);
  const { modulesRules: _, ...fromConfig } = workerOptions;
  const bundle = resolve(main ?? `${folder}/index.js`);
  return {
    ...fromConfig,
    name: config.name,
    modulesRoot: dirname(bundle),
    modules: builtModules(bundle),
  };
}
