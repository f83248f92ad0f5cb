import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeCryptoClaims: ProbeTable<ClaimProbe> = {};
