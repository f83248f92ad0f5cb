import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpClientClaims: ProbeTable<ClaimProbe> = {};
