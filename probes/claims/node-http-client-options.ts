import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** Not supported: refused in words, or taken without effect. */
const unsupported = [
  { outcome: [{ throws: { code: "ERR_OPTION_NOT_IMPLEMENTED" } }, { value: { effect: false } }] },
] as const;

/** What a request can be told, and what it makes of it. */
export const nodeHttpClientOptionClaims: ProbeTable<ClaimProbe> = {
  "http-request-options-object": {
    about: ["node:http.get", "node:http.request"],
    node: true,
    says: [{ outcome: { value: { method: "GET", sawPath: true } } }],
  },
  "http-request-option-maxheadersize-unsupported": {
    about: ["node:http.request"],
    node: true,
    difference: "The option maxHeaderSize throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Leave the option out; the platform bounds headers.",
    says: unsupported,
  },
  "http-request-option-insecurehttpparser-unsupported": {
    about: ["node:http.request"],
    host: () => import("../hosts/http-request-option-insecurehttpparser-unsupported.ts"),
    difference: "The option insecureHTTPParser is accepted and changes nothing.",
    fix: "Leave the option out; a response that Node's strict parser refuses arrives here anyway.",
    says: [{ outcome: { value: { worker: { strict: 200, lenient: 200 } } } }],
  },
  "http-request-option-createconnection-unsupported": {
    about: ["node:http.request"],
    node: true,
    difference: "The option createConnection throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Leave the option out: requests are fetches and have no connection of their own.",
    says: unsupported,
  },
  "http-request-option-lookup-unsupported": {
    about: ["node:http.request"],
    node: true,
    difference: "The option lookup throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Name the host in the URL; where it leads cannot be chosen.",
    says: unsupported,
  },
  "http-request-option-socketpath-unsupported": {
    about: ["node:http.request"],
    node: true,
    difference: "The option socketPath throws ERR_OPTION_NOT_IMPLEMENTED.",
    fix: "Reach the service over HTTP at a host name; there are no Unix sockets.",
    says: unsupported,
  },
  "http-client-no-tls-options": {
    about: ["node:https.request"],
    difference: "Options of TLS are accepted and change nothing: the platform does TLS.",
    fix: "Leave them out; for client certificates use an mTLS binding and its fetch.",
    says: [
      {
        outcome: {
          value: {
            ca: { effect: false },
            rejectUnauthorized: { effect: false },
            servername: { effect: false },
          },
        },
      },
    ],
  },
};
