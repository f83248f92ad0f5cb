import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const dynamicWorkersClaims: ProbeTable<ClaimProbe> = {};
