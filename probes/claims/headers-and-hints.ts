import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const headersAndHintsClaims: ProbeTable<ClaimProbe> = {};
