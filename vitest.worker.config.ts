import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// contract/ and worker/ inside workerd, on the real configuration with a real D1, ASSETS and rewriter.
// ASSETS serves dist/client, so `npm run build` comes first.
export default defineConfig(async () => {
  const migrations = await readD1Migrations("migrations");
  return {
    plugins: [
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
          serviceBindings: {
            // The real runner in its own process; only the way to it is the test's.
            RUNNER: (request: Request) => {
              const { pathname, search } = new URL(request.url);
              return fetch(inject("runnerUrl") + pathname + search, request);
            },
          },
        },
      })),
    ],
    test: {
      name: "worker",
      include: ["worker/**/*.test.ts", "contract/**/*.test.ts"],
      globalSetup: ["dev/test-services.ts"],
      setupFiles: ["worker/test-setup.ts"],
      fsModuleCache: false,
    },
  };
});
