import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeUrlClaims: ProbeTable<ClaimProbe> = {};
