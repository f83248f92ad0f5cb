import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { nodeHttpListenClaims } from "./node-http-listen.ts";
import { nodeHttpServerOptionClaims } from "./node-http-server-options.ts";

const unavailable = [{ outcome: [{ throws: {} }, { value: { effect: false } }] }] as const;

export const nodeHttpServerClaims: ProbeTable<ClaimProbe> = {
  ...nodeHttpListenClaims,
  ...nodeHttpServerOptionClaims,
  "http-createserver-works": {
    about: ["node:http.createServer", "cloudflare:node.httpServerHandler"],
    says: [{ outcome: { value: "ready" } }],
  },
  "http-server-new-server": {
    about: ["node:http.Server", "node:http.createServer"],
    node: true,
    says: [{ outcome: { value: { withNew: "ready", withFunction: "ready" } } }],
  },
  "http-server-is-eventemitter": {
    about: ["node:http.Server"],
    node: true,
    says: [{ outcome: { value: { emitter: true, body: "ready" } } }],
  },
  "http-closeallconnections-missing": {
    about: ["node:http.Server.closeAllConnections"],
    node: true,
    difference: "closeAllConnections() does nothing: an answer that is under way is finished.",
    fix: "Break off answers with response.destroy(), each for itself.",
    says: unavailable,
    comment: "The method is there, and does nothing.",
  },
  "http-closeidleconnections-missing": {
    about: ["node:http.Server.closeIdleConnections"],
    node: true,
    difference: "closeIdleConnections() does nothing.",
    fix: "Leave it out; the platform closes connections.",
    says: unavailable,
    comment: "The method is there, and does nothing.",
  },
  "http-server-close-frees-port": {
    about: ["node:http.Server.close", "cloudflare:node.handleAsNodeRequest"],
    turns: 2,
    says: [
      {
        outcome: {
          value: [
            { value: "listens" },
            { value: { open: "first", closed: "refused", next: "second" } },
          ],
        },
      },
    ],
  },
  "http-server-async-dispose": {
    about: ["node:http.Server"],
    says: [{ outcome: { value: { inside: "ready", after: "no server there" } } }],
  },
};
