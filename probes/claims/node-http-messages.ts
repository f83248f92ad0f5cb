import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpMessagesClaims: ProbeTable<ClaimProbe> = {};
