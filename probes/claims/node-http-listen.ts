import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What listening means where there are no ports, and the forms it takes. */
export const nodeHttpListenClaims: ProbeTable<ClaimProbe> = {
  "http-listen-port-is-routing-key": {
    about: ["node:http.Server.listen", "cloudflare:node.httpServerHandler"],
    difference: "The port opens no socket: it is the name by which a handler finds the server.",
    fix: "Give httpServerHandler the same port, or the server itself.",
    says: [{ outcome: { value: "stock" } }],
  },
  "http-multiple-servers-by-port": {
    about: ["node:http.Server.listen", "cloudflare:node.handleAsNodeRequest"],
    says: [{ outcome: { value: ["orders", "stock"] } }],
  },
  "http-listen-zero-random-port": {
    about: ["node:http.Server.listen", "node:http.Server.address"],
    node: true,
    says: [
      {
        outcome: {
          value: { positive: true, different: true, answers: ["ready", "ready", "ready"] },
        },
      },
    ],
  },
  "http-listen-no-args": {
    about: ["node:http.Server.listen", "node:http.Server.listening"],
    node: true,
    says: [{ outcome: { value: { listening: true, hasPort: true } } }],
  },
  "http-listen-callback-forms": {
    about: ["node:http.Server.listen"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            callbackAlone: { calls: 1, events: 1 },
            portAndCallback: { calls: 1, events: 1 },
          },
        },
      },
    ],
  },
  "http-listen-other-forms-unsupported": {
    about: ["node:http.Server.listen"],
    difference:
      "A path or a file descriptor is passed over in silence, and the server gets some port; of a host and a port only the port counts.",
    fix: "Listen on a port, and give the handler the same.",
    says: [
      {
        outcome: [
          { value: { portAndHost: "refused", portAndHostOptions: "refused" } },
          {
            value: { portAndHost: "at some other port", portAndHostOptions: "at some other port" },
          },
        ],
      },
    ],
    comment:
      "listen(port, host) and listen({ port, host }) work as listen(port) does; the host is ignored. A path or a file descriptor is neither used nor refused: the server gets a port of its own choice.",
  },
  "http-server-double-listen-conflict": {
    about: ["node:http.Server.listen"],
    node: true,
    difference: "A port that is taken makes listen() throw; in Node it comes as an error event.",
    fix: "Give each server a port of its own, or put a try around listen().",
  },
};
