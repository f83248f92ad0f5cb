import type { Probe, ProbeTable } from "../probe.ts";

const noUpgrade = "Export a Worker with fetch and answer with the client half of a WebSocketPair.";
const noConnections = "Leave it out; connections and their limits are Cloudflare's.";

/** Of servers and of what is set on them. */
export const serverBehaviours: ProbeTable<Probe> = {
  "net-server-listens-in-vain": {
    about: ["node:net.Server.listen", "node:net.createServer"],
    node: true,
    difference: "A server of node:net says that it listens, and no connection ever reaches it.",
    fix: "Serve HTTP with node:http; raw TCP can only be opened from a Worker, not accepted.",
  },
  "https-server-key-unused": {
    about: ["node:https.createServer", "node:https.Server"],
    node: true,
    difference:
      "A server of node:https answers without TLS, whatever key and certificate it is given.",
    fix: "Use node:http; Cloudflare ends TLS before the Worker.",
  },
  "dgram-socket-silent": {
    about: [
      "node:dgram.createSocket",
      "node:dgram.Socket.bind",
      "node:dgram.Socket.connect",
      "node:dgram.Socket.send",
    ],
    node: true,
    difference: "A socket of node:dgram neither sends nor receives, and tells so to nobody.",
    fix: "Use HTTP, or a service that takes datagrams in the Worker's place.",
  },
  "http2-throws": {
    about: ["node:http2.createServer", "node:http2.createSecureServer", "node:http2.connect"],
    node: true,
    difference: "Servers and clients of HTTP/2 throw.",
    fix: "Use node:http to serve and fetch to ask; clients still get HTTP/2.",
  },
  "server-upgrade-silent": {
    about: ["node:http.Server", "node:http.createServer"],
    node: true,
    difference: "The event upgrade is never emitted: the request goes to the ordinary handler.",
    fix: noUpgrade,
  },
  "server-events-silent": {
    about: ["node:http.Server", "node:http.createServer"],
    node: true,
    difference: "A server emits neither timeout nor checkContinue.",
    fix: "Leave the listeners out; connections are Cloudflare's.",
  },
  "server-options-refused": {
    about: ["node:http.createServer", "node:http.Server"],
    node: true,
    difference:
      "createServer() throws for keepAliveTimeout, maxHeaderSize and connectionsCheckingInterval.",
    fix: noConnections,
  },
  "server-limits-unused": {
    about: ["node:http.Server.setTimeout", "node:http.Server", "node:http.createServer"],
    node: true,
    difference: "Limits of a server can be set, and nothing is ever held against them.",
    fix: "Leave them out; to limit a handler's time, race it against a timer of its own.",
  },
  "server-max-connections": {
    about: ["node:http.Server"],
    node: true,
    difference: "server.maxConnections cannot be set: in strict code the assignment throws.",
    fix: noConnections,
  },
};
