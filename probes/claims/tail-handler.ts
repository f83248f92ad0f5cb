import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const tailHandlerClaims: ProbeTable<ClaimProbe> = {};
