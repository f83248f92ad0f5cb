import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const timersAndPerformanceClaims: ProbeTable<ClaimProbe> = {};
