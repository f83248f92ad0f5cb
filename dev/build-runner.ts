import { renameSync } from "node:fs";
import { build, type BuildOptions } from "esbuild";

const shared: BuildOptions = {
  bundle: true,
  format: "esm",
  target: "es2024",
  external: ["node:*", "cloudflare:*"],
  conditions: ["workerd", "worker", "browser"],
  legalComments: "none",
  logLevel: "warning",
};

export const runnerBundle = "dist/runner/index.js";

/** In its place at once: a runner that starts meanwhile reads the one before, never half of one. */
async function bundle(entry: string, outfile: string): Promise<void> {
  const unfinished = `${outfile}.${process.pid}`;
  await build({ ...shared, entryPoints: [entry], outfile: unfinished });
  renameSync(unfinished, outfile);
}

/**
 * Builds the runner for its local process, and the harness: the one module that stands beside each
 * program's own files, read from the shelf like the packages.
 */
export async function buildRunner(): Promise<void> {
  await Promise.all([
    bundle("runner/index.ts", runnerBundle),
    bundle("runner/harness/harness.ts", "dist/shelf/harness.js"),
  ]);
}

if (import.meta.main) await buildRunner();
