import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const turnstileClaims: ProbeTable<ClaimProbe> = {};
