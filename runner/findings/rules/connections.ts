import type { Rule } from "./rule.ts";

/** What a Worker cannot accept or open. */
export const connectionRules = {
  "net-server": {
    severity: "error",
    message: "A server of node:net says that it listens, and no connection ever reaches it.",
    fix: "Serve HTTP with node:http; raw TCP can only be opened from a Worker, not accepted.",
    probe: "net-server-listens-in-vain",
  },
  "tls-server": {
    severity: "error",
    message: "{api} throws: a Worker accepts no TLS connection of its own.",
    fix: "Use node:http; Cloudflare ends TLS before the Worker.",
    probe: "tls-server-throws",
  },
  "https-server": {
    severity: "info",
    message: "https.createServer makes a plain server here: key and certificate are not used.",
    fix: "Use node:http; Cloudflare ends TLS before the Worker.",
    probe: "https-server-key-unused",
  },
  dgram: {
    severity: "error",
    message: "A socket of node:dgram neither sends nor receives, and says so to nobody.",
    fix: "Use HTTP, or a service that takes datagrams in the Worker's place.",
    probe: "dgram-socket-silent",
  },
  http2: {
    severity: "error",
    message: "{api} throws: HTTP/2 is spoken by Cloudflare, not by the Worker.",
    fix: "Use node:http to serve and fetch to ask; clients still get HTTP/2.",
    probe: "http2-throws",
  },
  "upgrade-event": {
    severity: "error",
    message: "The event is never emitted on Workers: no WebSocket can begin at a Node server.",
    fix: "Export a Worker with fetch and answer with the client half of a WebSocketPair.",
    probe: "server-upgrade-silent",
  },
  "websocket-server": {
    severity: "error",
    message: "{api} waits for the upgrade event of a Node server, which Workers never emit.",
    fix: "Export a Worker with fetch and answer with the client half of a WebSocketPair.",
    probe: "server-upgrade-silent",
  },
  "socket-io": {
    severity: "warning",
    message:
      "Socket.IO stays with HTTP polling: it waits for the upgrade event, which Workers never emit.",
    fix: "Export a Worker with fetch and a WebSocketPair, and keep rooms in a Durable Object.",
    probe: "server-upgrade-silent",
  },
} as const satisfies Record<string, Rule>;
