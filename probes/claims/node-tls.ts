import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTlsClaims: ProbeTable<ClaimProbe> = {};
