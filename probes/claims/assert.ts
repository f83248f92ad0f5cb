import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const assertClaims: ProbeTable<ClaimProbe> = {
  "assert-always-strict": {
    about: ["node:assert.equal", "node:assert.deepEqual", "node:assert.notEqual"],
    node: true,
    difference:
      "The loose assertions are the strict ones: assert.equal(1, '1') fails, where Node takes it.",
    fix: "Compare values of one type; convert before you assert.",
    says: [{ outcome: { value: { equal: false, deepEqual: false } } }],
  },
  "assert-strictequal-throws-assertionerror": {
    about: ["node:assert.strictEqual", "node:assert.AssertionError"],
    node: true,
    says: [{ outcome: { value: { failed: true, isAssertionError: true, code: "ERR_ASSERTION" } } }],
  },
  "assert-doesnotreject": {
    about: ["node:assert.doesNotReject"],
    node: true,
    says: [
      {
        outcome: { value: { resolving: { resolved: true }, rejecting: { assertionError: true } } },
      },
    ],
  },
  "assert-ok-false": {
    about: ["node:assert.ok"],
    node: true,
    says: [{ outcome: { value: { threw: true, isAssertionError: true } } }],
  },
};
