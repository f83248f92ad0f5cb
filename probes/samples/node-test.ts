import type { Samples } from "./sample.ts";

export const testSamples: Samples = {
  module: "node:test",
  as: "test",
  expressions: {
    mock: [
      "((called) => { called(1); return called.mock.calls.length; })(test.mock.fn((a) => a))",
      '((target) => { test.mock.method(target, "name", () => "mocked"); const is = target.name(); test.mock.restoreAll(); return [is, target.name()]; })({ name: () => "real" })',
      "typeof test.mock.timers",
    ],
  },
};
