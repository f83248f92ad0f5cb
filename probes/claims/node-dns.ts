import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeDnsClaims: ProbeTable<ClaimProbe> = {};
