import { defineConfig } from "vitest/config";

/** Of the tests beside the code, those that judge by time or memory, of several processes. */
export const testedAlone = [
  "dev/supervisor.test.ts",
  "dev/faults.test.ts",
  "probes/measure/newest.test.ts",
];

// What judges by time or memory, or needs all of the machine: one file at a time, after all others.
export default defineConfig({
  test: {
    name: "alone",
    include: ["e2e/alone/*.spec.ts", ...testedAlone],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    sequence: { groupOrder: 2 },
  },
});
