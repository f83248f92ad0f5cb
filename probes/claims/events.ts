import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const eventsClaims: ProbeTable<ClaimProbe> = {};
