import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** Not supported: refused in words, or taken without effect. */
const unsupported = [
  { outcome: [{ throws: { code: "ERR_OPTION_NOT_IMPLEMENTED" } }, { value: { effect: false } }] },
] as const;

/** What a server can be told, and what it makes of it. */
export const nodeHttpServerOptionClaims: ProbeTable<ClaimProbe> = {
  "http-server-option-maxheadersize-unsupported": {
    about: ["node:http.createServer"],
    node: true,
    difference: "The option maxHeaderSize throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Leave the option out; the platform bounds headers.",
    says: unsupported,
  },
  "http-server-option-insecurehttpparser-unsupported": {
    about: ["node:http.createServer"],
    host: () => import("../hosts/http-server-option-insecurehttpparser-unsupported.ts"),
    difference: "The option insecureHTTPParser is accepted and changes nothing.",
    fix: "Leave the option out; requests are parsed before the server sees them.",
    says: [{ outcome: { value: { worker: { strict: 200, lenient: 200 } } } }],
  },
  "http-server-option-keepalivetimeout-unsupported": {
    about: ["node:http.createServer", "node:http.Server.keepAliveTimeout"],
    node: true,
    difference: "The option keepAliveTimeout throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Leave the option out; the platform keeps and closes connections.",
    says: unsupported,
  },
  "http-server-option-connectionscheckinginterval-unsupported": {
    about: ["node:http.createServer"],
    node: true,
    difference: "The option connectionsCheckingInterval throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Leave the option out; there are no connections to look after.",
    says: unsupported,
  },
};
