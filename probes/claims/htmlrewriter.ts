import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const htmlrewriterClaims: ProbeTable<ClaimProbe> = {};
