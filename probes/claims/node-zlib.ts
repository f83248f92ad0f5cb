import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeZlibClaims: ProbeTable<ClaimProbe> = {};
