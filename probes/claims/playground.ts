import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const playgroundClaims: ProbeTable<ClaimProbe> = {};
