import { defineConfig } from "vitest/config";

// The runner through its front door: HTTP to the supervised process, as the app calls it.
export default defineConfig({
  test: {
    name: "runner",
    maxWorkers: 2,
    isolate: false,
    include: ["runner/**/*.test.ts", "probes/berth.test.ts"],
    globalSetup: ["dev/test-services.ts"],
    testTimeout: 20_000,
  },
});
