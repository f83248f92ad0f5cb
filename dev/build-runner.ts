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

/**
 * Builds the runner for its local process, and the harness: the one module that stands beside each
 * program's own files, read from the shelf like the packages.
 */
export async function buildRunner(): Promise<void> {
  await Promise.all([
    build({ ...shared, entryPoints: ["runner/index.ts"], outfile: runnerBundle }),
    build({
      ...shared,
      entryPoints: ["runner/harness/harness.ts"],
      outfile: "dist/shelf/harness.js",
    }),
  ]);
}

if (import.meta.main) await buildRunner();
