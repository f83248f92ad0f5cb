import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTestClaims: ProbeTable<ClaimProbe> = {
  "test-mock-fn": {
    about: ["node:test.mock"],
    node: true,
    says: [{ outcome: { value: { count: 1, arguments: [1, 2, 3] } } }],
  },
  "test-no-mock-timers": {
    about: ["node:test.mock"],
    node: true,
    difference: "mock.timers is undefined.",
    fix: "Run tests that move the clock in Node, or give your code its timer as an argument.",
    says: [{ outcome: [{ value: { timers: "undefined" } }, { throws: {} }] }],
  },
};
