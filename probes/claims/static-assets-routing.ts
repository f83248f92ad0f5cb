import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const staticAssetsRoutingClaims: ProbeTable<ClaimProbe> = {};
