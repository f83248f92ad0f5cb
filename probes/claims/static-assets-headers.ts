import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const staticAssetsHeadersClaims: ProbeTable<ClaimProbe> = {};
