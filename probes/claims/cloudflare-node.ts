import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const cloudflareNodeClaims: ProbeTable<ClaimProbe> = {
  "cfnode-handler-port-form": {
    about: ["cloudflare:node.httpServerHandler"],
    says: [{ outcome: { value: { fetch: "function", answered: "/" } } }],
  },
  "cfnode-handler-server-form": {
    about: ["cloudflare:node.httpServerHandler", "node:http.Server.listening"],
    says: [{ outcome: { value: { before: false, listening: true } } }],
  },
  "cfnode-handler-listen-return": {
    about: ["cloudflare:node.httpServerHandler"],
    host: () => import("../hosts/cfnode-handler-listen-return.ts"),
    says: [{ outcome: { value: { status: 200, body: "ready" } } }],
  },
  "cfnode-handler-port-order": {
    about: ["cloudflare:node.httpServerHandler"],
    says: [{ outcome: { value: { listenFirst: "ready" } } }],
    comment: "The other way round works as well: the port is looked up with each request.",
  },
  "cfnode-handler-unknown-port": {
    about: ["cloudflare:node.handleAsNodeRequest"],
    difference: "A port without a server is an exception of handleAsNodeRequest.",
    fix: "Call listen() with the same port, before the first request.",
  },
  "cfnode-handleasnoderequest": {
    about: ["cloudflare:node.handleAsNodeRequest"],
    says: [
      { outcome: { value: { isResponse: true, status: 202, method: "POST", body: "order 7" } } },
    ],
  },
  "cfnode-handle-allows-other-handlers": {
    about: ["cloudflare:node.handleAsNodeRequest"],
    host: () => import("../hosts/cfnode-handle-allows-other-handlers.ts"),
    says: [{ outcome: { value: { admin: 403, server: 200, events: ["0 7 * * *", "orders"] } } }],
  },
  "cfnode-handler-passes-env-ctx": {
    about: ["cloudflare:node.httpServerHandler", "cloudflare:workers.env"],
    host: () => import("../hosts/cfnode-handler-passes-env-ctx.ts"),
    says: [{ outcome: { value: { imported: "main street" } } }],
    comment: "A listener finds the bindings as request.cloudflare.env, too.",
  },
  "cfnode-request-url-is-path": {
    about: ["node:http.IncomingMessage.url", "cloudflare:node.handleAsNodeRequest"],
  },
};
