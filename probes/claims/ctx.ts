import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const ctxClaims: ProbeTable<ClaimProbe> = {};
