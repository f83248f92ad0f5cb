import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpServerresponseClaims: ProbeTable<ClaimProbe> = {};
