import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const fetchClaims: ProbeTable<ClaimProbe> = {};
