import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const scheduledHandlerClaims: ProbeTable<ClaimProbe> = {};
