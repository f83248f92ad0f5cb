import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const versionsAndPreviewsClaims: ProbeTable<ClaimProbe> = {};
