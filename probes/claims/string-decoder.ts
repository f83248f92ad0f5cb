import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const stringDecoderClaims: ProbeTable<ClaimProbe> = {};
