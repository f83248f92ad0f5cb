import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpAgentClaims: ProbeTable<ClaimProbe> = {};
