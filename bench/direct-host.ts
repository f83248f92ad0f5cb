import { resolve } from "node:path";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import type { Program } from "../contract/program.ts";

/** Serves `direct-worker.ts` for a program and a path. */
export async function startDirectHost(
  program: Program,
  path: string,
  compatibilityDate: string,
): Promise<Miniflare> {
  const { outputFiles } = await build({
    entryPoints: ["bench/direct-worker.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
  });
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "direct",
      compatibilityDate,
      modules: [{ type: "ESModule", path: "direct.js", contents: outputFiles[0]?.text ?? "" }],
      workerLoaders: { LOADER: {} },
      assets: {
        directory: resolve("dist/shelf"),
        binding: "SHELF",
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      },
      bindings: {
        PROGRAM: JSON.stringify(program),
        PATH: path,
        COMPATIBILITY_DATE: compatibilityDate,
      },
      log: new Log(LogLevel.WARN),
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  await miniflare.ready;
  return miniflare;
}
