import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const cacheApiClaims: ProbeTable<ClaimProbe> = {};
