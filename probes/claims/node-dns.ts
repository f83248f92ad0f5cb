import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeDnsClaims: ProbeTable<ClaimProbe> = {
  "dns-lookup-throws": {
    about: ["node:dns.lookup", "node:dns/promises.lookup"],
    says: [{ outcome: { throws: { message: "ot implemented" } } }],
    comment: "It works, at every date from 2024-09-23: the address is asked for by DNS over HTTPS.",
  },
  "dns-lookupservice-throws": {
    about: ["node:dns.lookupService", "node:dns/promises.lookupService"],
    node: true,
    difference: "dns.lookupService fails with 'Not implemented'.",
    fix: "Use dns.reverse for the name of an address, and a table of your own for ports.",
    says: [{ outcome: { value: { callback: "Not implemented", promise: "Not implemented" } } }],
  },
  "dns-resolve-throws": {
    about: ["node:dns.resolve", "node:dns/promises.resolve"],
    difference:
      "dns.resolve wants the type of record; without one it fails with ERR_INVALID_ARG_VALUE, where Node takes A.",
    fix: "Name the type, dns.resolve(name, 'A'), or call dns.resolve4.",
    says: [
      {
        outcome: {
          value: {
            callback: { message: "Not implemented" },
            promise: { message: "Not implemented" },
          },
        },
      },
    ],
    comment:
      "It works when the type of record is named, at every date from 2024-09-23; only without one does it fail.",
  },
  "dns-others-available": {
    about: [
      "node:dns.resolve4",
      "node:dns.resolve6",
      "node:dns.resolveMx",
      "node:dns.resolveTxt",
      "node:dns.resolveNs",
      "node:dns.reverse",
    ],
    host: () => import("../hosts/dns-others-available.ts"),
    difference: "dns.resolveAny and dns.setServers fail with 'Not implemented'.",
    fix: "Ask for each type of record by its own function; the servers are always Cloudflare's.",
    says: [{ outcome: { value: { failing: [], resolve4: ["192.0.2.1"] } } }],
    comment: "All are but two: resolveAny and setServers fail with 'Not implemented'.",
  },
  "dns-uses-doh-subrequest": {
    about: ["node:dns.resolve4", "node:dns.lookup"],
    host: () => import("../hosts/dns-uses-doh-subrequest.ts"),
    difference:
      "A name is resolved by an HTTPS request to cloudflare-dns.com, which counts as a subrequest; dns.lookup makes two.",
    fix: "Call dns.lookup with a family, or dns.resolve4, where one request should do; never look up what fetch resolves itself.",
    says: [
      {
        outcome: {
          value: {
            resolve4: [{ origin: "https://cloudflare-dns.com", type: "A" }],
            withoutNetwork: { failed: true, asked: 0 },
          },
        },
      },
    ],
    comment:
      "True of resolve4 and its like. dns.lookup without a family asks twice, for A and for AAAA.",
  },
  "dns-promises": {
    about: ["node:dns.promises"],
    node: true,
    says: [{ outcome: { value: { same: true, missing: [], isPromise: true } } }],
  },
};
