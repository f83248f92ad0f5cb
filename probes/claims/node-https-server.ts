import type { ClaimProbe, ProbeTable } from "../probe.ts";

const compat = "nodejs_compat";

/** Servers of `node:https`, which meet no TLS here. */
export const nodeHttpsServerClaims: ProbeTable<ClaimProbe> = {
  "https-server-same-flag": {
    about: ["node:https.createServer"],
    node: true,
    says: [
      { date: "2025-08-31", outcome: { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } } },
      {
        date: "2025-08-31",
        flags: [compat, "enable_nodejs_http_server_modules"],
        outcome: { value: { port: 8443 } },
      },
      { date: "2025-09-01", outcome: { value: { port: 8443 } } },
    ],
  },
  "https-createserver-plain": {
    about: ["node:https.createServer", "cloudflare:node.httpServerHandler"],
    difference: "A server of node:https needs no certificate, and is asked without TLS.",
    fix: "Nothing to change; a certificate is Cloudflare's business.",
    says: [{ outcome: { value: "ready" } }],
  },
  "https-server-tls-options-unsupported": {
    about: ["node:https.createServer"],
    node: true,
    difference: "Options of TLS are accepted, whatever they hold, and change nothing.",
    fix: "Leave them out; a certificate is Cloudflare's business.",
    says: [{ outcome: { value: { ca: "accepted", cert: "accepted", key: "accepted" } } }],
  },
  "https-server-same-limits-as-http": {
    about: ["node:https.createServer", "node:https.Server.listen"],
    says: [{ outcome: { value: { same: true } } }],
  },
  "https-no-https-serverresponse": {
    about: ["node:https"],
    node: true,
    says: [{ outcome: { value: false } }],
    comment: "The runtime does as Node does: the class is to be found in node:http.",
  },
  "https-await-using": {
    about: ["node:https.Server"],
    says: [{ outcome: { value: { inside: "ready", after: "no server there" } } }],
  },
};
