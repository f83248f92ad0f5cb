import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTimersClaims: ProbeTable<ClaimProbe> = {};
