import { execFileSync } from "node:child_process";
import { buildRunner } from "./build-runner.ts";

/** Builds everything that is served: the shelf (when it changed), the runner, the app and its client. */
export async function buildAll(): Promise<void> {
  execFileSync(process.execPath, ["runner/shelf/build/build.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await buildRunner();
  // Secrets are no part of a build; without a value Wrangler would warn of each that is missing.
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TURNSTILE_SECRET_KEY: "", CLEARANCE_SECRET: "" },
  });
}

if (import.meta.main) await buildAll();
