import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const requestClaims: ProbeTable<ClaimProbe> = {};
