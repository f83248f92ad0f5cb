import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodejsCompatFlagsClaims: ProbeTable<ClaimProbe> = {};
