import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Vitest leaves a core of two to itself, which it does not need.
    maxWorkers: 2,
    projects: [
      "vitest.worker.config.ts",
      "vitest.og.config.ts",
      "vitest.runner.config.ts",
      "vitest.node.config.ts",
      "vitest.e2e.config.ts",
    ],
  },
});
