import { defineConfig } from "vitest/config";

/** Of the tests beside the code, those that judge by time. */
export const timedTests = ["dev/supervisor.test.ts", "dev/faults*.test.ts"];

// Those start processes that loop or wait, so that no more than two of them run, and nothing else does.
export default defineConfig({
  test: {
    name: "timed",
    include: timedTests,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
});
