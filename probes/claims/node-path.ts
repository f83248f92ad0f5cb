import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodePathClaims: ProbeTable<ClaimProbe> = {};
