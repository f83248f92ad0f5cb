import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTestClaims: ProbeTable<ClaimProbe> = {};
