import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const webStandardsClaims: ProbeTable<ClaimProbe> = {};
