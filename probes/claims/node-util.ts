import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeUtilClaims: ProbeTable<ClaimProbe> = {};
