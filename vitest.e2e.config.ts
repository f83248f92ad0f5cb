import { defineConfig } from "vitest/config";
import { e2eWorkers } from "./e2e/workers.ts";

// The whole, in Chromium: against the built app, and the same specs against the dev server.
export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.spec.ts"],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: e2eWorkers,
    // After all others, so that nothing else takes time from a browser.
    sequence: { groupOrder: 1 },
  },
});
