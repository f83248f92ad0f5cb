import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const streamsClaims: ProbeTable<ClaimProbe> = {};
