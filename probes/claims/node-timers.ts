import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTimersClaims: ProbeTable<ClaimProbe> = {
  "timers-node-timeout-object": {
    about: ["node:timers.setTimeout", "node:timers.clearTimeout"],
    node: true,
    says: [{ outcome: { value: { type: "object", cleared: true, fired: 2 } } }],
  },
  "timers-global-returns-number": {
    about: ["global.setTimeout"],
    node: true,
    says: [
      { date: "2026-02-09", outcome: { value: { type: "number" } } },
      { outcome: { value: { type: "number" } } },
    ],
    comment:
      "Since 2026-02-10 (enable_nodejs_global_timers) it gives a Timeout, as Node does; before, a number.",
  },
  "timers-setimmediate": {
    about: ["node:timers.setImmediate", "global.setImmediate"],
    node: true,
    says: [
      {
        outcome: {
          value: ["line", "microtask", "immediate of the module", "immediate of the runtime"],
        },
      },
    ],
  },
  "timers-order": {
    about: ["global.setTimeout"],
    node: true,
    says: [{ outcome: { value: ["first", "next", "last"] } }],
  },
  "timers-promises": {
    about: [
      "node:timers/promises.setTimeout",
      "node:timers/promises.setImmediate",
      "node:timers/promises.setInterval",
    ],
    node: true,
  },
  "timers-only-in-request": {
    about: ["global.setTimeout"],
    phase: "both",
    difference: "Timers cannot be set while the program starts.",
    fix: "Set them in a handler.",
    says: [
      { flags: [], phase: "startup", outcome: { throws: {} } },
      { flags: [], outcome: { value: "set" } },
    ],
  },
  "timers-not-full-delay": {
    about: ["global.setTimeout"],
    host: () => import("../hosts/timers-not-full-delay.ts"),
    comment: "Measured from outside, a timer of 100 ms was never shorter, in ten of ten.",
  },
};
