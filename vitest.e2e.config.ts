import { defineConfig } from "vitest/config";

// The whole, in Chromium: against the built app, and the same specs against the dev server.
export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.spec.ts"],
    exclude: ["e2e/alone/**"],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser a worker, for all files: starting one for each takes a minute in all.
    isolate: false,
    maxWorkers: 2,
    // After all others, so that nothing else takes time from a browser.
    sequence: { groupOrder: 1 },
  },
});
