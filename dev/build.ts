import { execFileSync } from "node:child_process";
import { buildRunner } from "./build-runner.ts";

/** Builds everything that is served: the shelf (when it changed), the runner, the app and its client. */
export async function buildAll(): Promise<void> {
  execFileSync(process.execPath, ["runner/shelf/build/build.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await buildRunner();
  // A secret that the environment holds would be written into the build's folder.
  const { TURNSTILE_SECRET_KEY: _, CLEARANCE_SECRET: __, ...env } = process.env;
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...env, WRANGLER_LOG: "error" },
  });
}

if (import.meta.main) await buildAll();
