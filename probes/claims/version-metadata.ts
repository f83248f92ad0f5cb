import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const versionMetadataClaims: ProbeTable<ClaimProbe> = {};
