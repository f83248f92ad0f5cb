import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const bufferClaims: ProbeTable<ClaimProbe> = {};
