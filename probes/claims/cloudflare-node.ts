import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const cloudflareNodeClaims: ProbeTable<ClaimProbe> = {};
