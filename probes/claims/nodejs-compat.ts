import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodejsCompatClaims: ProbeTable<ClaimProbe> = {};
