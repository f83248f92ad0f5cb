import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeProcessClaims: ProbeTable<ClaimProbe> = {};
