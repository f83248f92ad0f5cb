import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeNetClaims: ProbeTable<ClaimProbe> = {};
