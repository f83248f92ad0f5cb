import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const schedulerClaims: ProbeTable<ClaimProbe> = {};
