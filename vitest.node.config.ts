import { defineConfig } from "vitest/config";
import { testedAlone } from "./vitest.alone.config.ts";
import { timedTests } from "./vitest.timed.config.ts";

// What only a developer's machine runs, and the pure parts of the browser's code.
export default defineConfig({
  test: {
    name: "node",
    maxWorkers: 2,
    isolate: false,
    include: ["dev/**/*.test.ts", "src/**/*.test.ts", "probes/**/*.test.ts"],
    exclude: ["probes/berth.test.ts", ...timedTests, ...testedAlone],
    testTimeout: 20_000,
  },
});
