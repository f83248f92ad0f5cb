import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const versionMetadataClaims: ProbeTable<ClaimProbe> = {
  "vm-fields": {
    host: () => import("../hosts/vm-fields.ts"),
    says: [{ outcome: { value: { id: "string", tag: "string", timestamp: "string" } } }],
  },
};
