import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const responseClaims: ProbeTable<ClaimProbe> = {};
