import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const frameworksClaims: ProbeTable<ClaimProbe> = {};
