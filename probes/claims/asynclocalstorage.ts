import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const asynclocalstorageClaims: ProbeTable<ClaimProbe> = {};
