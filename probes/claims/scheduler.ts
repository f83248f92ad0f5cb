import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const schedulerClaims: ProbeTable<ClaimProbe> = {
  "sched-wait": {
    about: ["global.scheduler.wait"],
    timeline: false,
    node: true,
    difference: "There is a global scheduler; Node has it in node:timers/promises alone.",
    fix: "In code that runs in both, import { scheduler } from node:timers/promises.",
    says: [{ outcome: { value: { longEnough: true, tooLong: false } } }],
  },
  "sched-wait-abort": {
    about: ["global.scheduler.wait"],
    timeline: false,
    node: true,
    difference: "There is a global scheduler; Node has it in node:timers/promises alone.",
    fix: "In code that runs in both, import { scheduler } from node:timers/promises.",
    says: [{ outcome: { value: { threw: "AbortError", early: true } } }],
  },
};
