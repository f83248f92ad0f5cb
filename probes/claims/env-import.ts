import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const envImportClaims: ProbeTable<ClaimProbe> = {};
