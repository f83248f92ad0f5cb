import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { nodeHttpsServerClaims } from "./node-https-server.ts";

export const nodeHttpsClaims: ProbeTable<ClaimProbe> = {
  ...nodeHttpsServerClaims,
  "https-client-same-flag": {
    about: ["node:https.get"],
    says: [
      { date: "2025-08-14", outcome: { refused: 'No such module "node:https"' } },
      {
        date: "2025-08-14",
        flags: ["nodejs_compat", "enable_nodejs_http_modules"],
        outcome: { value: 200 },
      },
      { date: "2025-08-15", outcome: { value: 200 } },
    ],
  },
  "https-request-default-protocol": {
    about: ["node:https.request"],
    says: [{ outcome: { value: { request: "https:", origin: "https:" } } }],
  },
  "https-request-default-port": {
    about: ["node:https.request"],
    says: [{ outcome: { value: { request: "443", standardAtOrigin: true } } }],
  },
  "https-request-default-agent": {
    about: ["node:https.request", "node:https.globalAgent"],
    node: true,
    says: [{ outcome: { value: { same: true, isAgent: true } } }],
  },
  "https-request-tls-options-unsupported": {
    about: ["node:https.request"],
    difference: "Options of TLS are accepted, whatever they hold, and change nothing.",
    fix: "Leave them out; the platform does TLS. For client certificates use an mTLS binding.",
    says: [
      {
        outcome: [
          { value: { refused: [], ignored: 17 } },
          { throws: { code: "ERR_OPTION_NOT_IMPLEMENTED" } },
        ],
      },
    ],
  },
  "https-get-works": {
    about: ["node:https.get"],
    says: [{ outcome: { value: { status: 200, body: "chunk 1\nchunk 2\n" } } }],
  },
  "https-get-top-level-throws": {
    about: ["node:https.get", "node:https.request"],
    phase: "both",
    difference: "At module scope no request can be made: it fails with an error event.",
    fix: "Ask inside a handler, when the first request comes, and keep the promise.",
    says: [
      { phase: "startup", outcome: { throws: { message: "global scope" } } },
      { outcome: { value: { get: { answered: 200 }, request: { answered: 200 } } } },
    ],
    comment:
      "Neither call throws. The refusal comes as an 'error' event of the request, so that a try around the call sees nothing.",
  },
  "https-agent-stub": {
    about: ["node:https.Agent"],
    difference: "An agent holds back and keeps nothing: maxSockets and keepAlive have no effect.",
    fix: "Bound the number of requests at once in your own code; connections are the platform's.",
    says: [
      { outcome: { value: { protocol: "https:", statuses: [200, 200], queued: false, kept: 0 } } },
    ],
  },
  "https-mtls-needs-binding": {
    about: ["node:https.get"],
    difference: "The options key and cert are accepted and change nothing.",
    fix: "Upload the certificate as an mTLS binding, and use the binding's fetch.",
    says: [{ outcome: { value: { status: 200, effect: false } } }],
    comment:
      "Asked is the half about the options: they do nothing. That the binding presents a certificate shows on Cloudflare alone.",
  },
};
