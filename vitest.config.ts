import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "vitest.worker.config.ts",
      "vitest.og.config.ts",
      "vitest.runner.config.ts",
      "vitest.node.config.ts",
      "vitest.e2e.config.ts",
      "vitest.timed.config.ts",
      "vitest.alone.config.ts",
    ],
  },
});
