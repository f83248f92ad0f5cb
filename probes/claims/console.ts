import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const consoleClaims: ProbeTable<ClaimProbe> = {};
