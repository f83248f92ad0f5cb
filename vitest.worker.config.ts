import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { builtWorker } from "./dev/built-worker.ts";
import { gallery } from "./dev/gallery.ts";
import { runnerLinkSource } from "./dev/runner-link-source.ts";

// Wrangler would warn of secrets that are given as bindings below, once for every test file.
process.env["WRANGLER_LOG"] ??= "error";

const compatibilityDate = "2026-10-01";

// contract/ and worker/ inside workerd, on the real configuration with a real D1, ASSETS and rewriter, with
// the real Worker that draws, and with the real runner in its own process. ASSETS serves dist/client and
// images are drawn by dist/berth_og, so `npm run build` comes first.
export default defineConfig(async () => {
  const migrations = await readD1Migrations("migrations");
  return {
    plugins: [
      gallery(),
      cloudflareTest(({ inject }) => ({
        wrangler: { configPath: "./wrangler.jsonc" },
        miniflare: {
          bindings: {
            TEST_MIGRATIONS: migrations,
            ORIGIN: "https://berth.test",
            RUN_HOST: "run.test",
            TURNSTILE_SITE_KEY: "1x00000000000000000000AA",
            TURNSTILE_SECRET_KEY: "1x0000000000000000000000000000000AA",
            TURNSTILE_SCRIPT_URL: `${inject("turnstileUrl")}/turnstile/v0/api.js`,
            TURNSTILE_VERIFY_URL: `${inject("turnstileUrl")}/turnstile/v0/siteverify`,
            CLEARANCE_SECRET: "a secret for tests",
          },
          assets: { directory: "dist/client" },
          workers: [
            builtWorker("dist/berth_og"),
            {
              name: "berth-runner",
              compatibilityDate,
              modules: [{ type: "ESModule", path: "runner-link.js", contents: runnerLinkSource() }],
              bindings: {
                RUNNER_URL: inject("runnerUrl"),
                SUPERVISOR_URL: inject("supervisorUrl"),
              },
            },
          ],
        },
      })),
    ],
    test: {
      name: "worker",
      include: ["worker/**/*.test.ts", "contract/**/*.test.ts"],
      globalSetup: ["dev/test-services.ts"],
      setupFiles: ["worker/test-setup.ts"],
      fsModuleCache: false,
      isolate: false,
      maxWorkers: 2,
    },
  };
});
