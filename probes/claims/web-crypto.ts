import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const webCryptoClaims: ProbeTable<ClaimProbe> = {};
