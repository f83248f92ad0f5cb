import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpSocketClaims: ProbeTable<ClaimProbe> = {};
