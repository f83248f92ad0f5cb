import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const spaShellClaims: ProbeTable<ClaimProbe> = {};
