import { defineConfig } from "vitest/config";

// The whole, in Chromium: against the built app, and the same specs against the dev server.
export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.spec.ts"],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
