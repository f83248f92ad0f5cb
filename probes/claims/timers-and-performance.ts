import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const timersAndPerformanceClaims: ProbeTable<ClaimProbe> = {
  "perf-frozen-clock": {
    notCheckable:
      "The clock stands still between I/O on Cloudflare's network alone; on a machine of one's own it moves.",
  },
  "perf-local-clock-advances": {
    about: ["global.Date.now", "global.performance.now"],
    node: true,
    says: [{ outcome: { value: { computed: true, date: true, performance: true } } }],
  },
  "perf-timeorigin-zero": {
    about: ["global.performance.timeOrigin"],
    node: true,
    difference: "performance.timeOrigin is 0.",
    fix: "Use Date.now() for the time of day, and performance.now() for differences alone.",
    says: [{ outcome: { value: { zero: true } } }],
  },
  "perf-now-equals-date": {
    about: ["global.performance.now"],
    node: true,
    difference: "performance.now() is the time of day, as Date.now() is.",
    fix: "Use it for differences alone.",
    says: [{ outcome: { value: { same: true } } }],
  },
};
