import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const fetchClaims: ProbeTable<ClaimProbe> = {
  "fetch-no-xhr": {
    timeline: false,
    node: true,
    says: [{ outcome: { value: "undefined" } }],
  },
  "fetch-unknown-protocol": {
    about: ["global.fetch"],
    timeline: false,
    node: true,
    says: [
      { date: "2021-11-09", flags: [], outcome: { value: {} } },
      { date: "2021-11-10", flags: [], outcome: { throws: { name: "TypeError" } } },
      { outcome: { throws: { name: "TypeError" } } },
    ],
  },
  "fetch-custom-ports": {
    about: ["global.fetch"],
    host: () => import("../hosts/fetch-custom-ports.ts"),
    says: [{ outcome: { value: { "2024-09-02": "at its port" } } }],
    comment: "workerd alone goes to the port at earlier dates too.",
  },
  "fetch-compressed-passthrough": {
    about: ["global.fetch"],
    host: () => import("../hosts/fetch-compressed-passthrough.ts"),
    says: [
      {
        outcome: {
          value: {
            br: { encoding: "br", same: true },
            gzip: { encoding: "gzip", same: true },
            brWithHeader: { encoding: "br", same: true },
          },
        },
      },
    ],
  },
  "fetch-strictly-public": {
    notCheckable:
      "Which door a call to one's own zone goes through is decided by Cloudflare's network, which a machine of one's own does not have.",
  },
};
