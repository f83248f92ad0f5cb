import { defineConfig } from "vitest/config";

/** Of the tests beside the code, the one whose probes tell more than a millisecond from less. */
export const testedAlone = ["probes/measure/newest.test.ts"];

// What judges by time or memory, or needs all of the machine: one file at a time, after all others.
export default defineConfig({
  test: {
    name: "alone",
    include: ["e2e/alone/*.spec.ts", ...testedAlone],
    globalSetup: ["e2e/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    sequence: { groupOrder: 3 },
  },
});
