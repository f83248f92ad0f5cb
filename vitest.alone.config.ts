import { defineConfig } from "vitest/config";

// Of the end-to-end tests, those that measure time or memory, or need all of the machine: one file at a time.
export default defineConfig({
  test: {
    name: "alone",
    include: ["e2e/alone/*.spec.ts"],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    sequence: { groupOrder: 2 },
  },
});
