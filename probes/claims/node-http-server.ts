import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpServerClaims: ProbeTable<ClaimProbe> = {};
