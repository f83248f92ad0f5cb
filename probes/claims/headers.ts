import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const headersClaims: ProbeTable<ClaimProbe> = {};
