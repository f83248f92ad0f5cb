import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const serviceBindingsAndRpcClaims: ProbeTable<ClaimProbe> = {
  "sb-full-url-needed": {
    host: () => import("../hosts/sb-full-url-needed.ts"),
    says: [{ outcome: { value: { threw: "TypeError" } } }],
  },
};
