import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const assertClaims: ProbeTable<ClaimProbe> = {};
