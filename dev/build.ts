import { execFileSync } from "node:child_process";
import { writeSiteData } from "../probes/site/write-site-data.ts";
import { buildRunner } from "./build-runner.ts";

/** Builds what is read beside the app's own code: the shelf (when it changed), and what was measured. */
export async function buildData(): Promise<void> {
  execFileSync(process.execPath, ["runner/shelf/build/build.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await writeSiteData();
}

/** Builds everything that is served. */
export async function buildAll(): Promise<void> {
  await buildData();
  await buildRunner();
  // A secret that the environment holds would be written into the build's folder.
  const { TURNSTILE_SECRET_KEY: _, CLEARANCE_SECRET: __, ...env } = process.env;
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...env, WRANGLER_LOG: "error" },
  });
}

if (import.meta.main) await buildAll();
