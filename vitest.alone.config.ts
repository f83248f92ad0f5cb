import { defineConfig } from "vitest/config";

// What judges by time or memory, or needs all of the machine: one file at a time, after all others.
export default defineConfig({
  test: {
    name: "alone",
    include: ["e2e/alone/*.spec.ts"],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    sequence: { groupOrder: 3 },
  },
});
