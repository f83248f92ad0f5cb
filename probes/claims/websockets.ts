import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const websocketsClaims: ProbeTable<ClaimProbe> = {};
