import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const rateLimitingClaims: ProbeTable<ClaimProbe> = {};
