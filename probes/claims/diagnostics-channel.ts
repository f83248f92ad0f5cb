import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const diagnosticsChannelClaims: ProbeTable<ClaimProbe> = {};
