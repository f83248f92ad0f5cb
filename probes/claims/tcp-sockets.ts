import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const tcpSocketsClaims: ProbeTable<ClaimProbe> = {};
