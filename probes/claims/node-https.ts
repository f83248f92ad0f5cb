import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpsClaims: ProbeTable<ClaimProbe> = {};
