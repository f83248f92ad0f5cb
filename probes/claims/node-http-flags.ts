import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpFlagsClaims: ProbeTable<ClaimProbe> = {
  "http-client-flag-default-2025-08-15": {
    about: ["node:http.get"],
    node: true,
    says: [
      { date: "2025-08-14", outcome: [{ refused: "node:http" }, { throws: {} }] },
      { date: "2025-08-15", outcome: { value: { status: 200, method: "GET" } } },
    ],
  },
};
