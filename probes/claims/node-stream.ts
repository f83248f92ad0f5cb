import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeStreamClaims: ProbeTable<ClaimProbe> = {};
