import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpSocketClaims: ProbeTable<ClaimProbe> = {
  "http-socket-not-net-socket": {
    about: ["node:http.IncomingMessage.socket"],
    node: true,
    difference: "The socket of a request is no net.Socket.",
    fix: "Read its addresses; for anything else use the request and the response.",
    says: [{ outcome: { value: false } }],
  },
  "http-socket-property-subset": {
    about: ["node:http.IncomingMessage.socket"],
    node: true,
    difference: "The socket of a request has addresses and destroy(), and cannot be written to.",
    fix: "Write through the response; set timeouts on the request or on the server.",
    says: [
      {
        outcome: {
          value: {
            promised: [
              "encrypted",
              "remoteFamily",
              "remoteAddress",
              "remotePort",
              "localAddress",
              "localPort",
              "destroy",
            ],
            beyond: [],
          },
        },
      },
    ],
    comment:
      "All seven are there, and nothing that writes. There is more than them, though: readable, and the methods of an EventEmitter.",
  },
  "http-socket-remoteaddress-local": {
    about: ["node:http.IncomingMessage.socket"],
    difference: "A visitor's address is what the header cf-connecting-ip says, or else 127.0.0.1.",
    fix: "Nothing to change on Cloudflare, which sets the header itself.",
    says: [{ outcome: { value: { plain: "127.0.0.1" } } }],
  },
  "http-socket-remoteport-range": {
    about: ["node:http.IncomingMessage.socket"],
    difference: "The visitor's port is made up at random.",
    fix: "Do not tell visitors apart by it.",
    says: [{ outcome: { value: { visits: 200, withinRange: true, differ: true } } }],
  },
  "http-socket-localaddress-host-header": {
    about: ["node:http.IncomingMessage.socket"],
    difference: "The server's own address is a host name: what the Host header says.",
    fix: "Read request.headers.host where the name is meant.",
    says: [{ outcome: { value: { named: "shop.example", unnamed: "127.0.0.1" } } }],
  },
  "http-socket-localport-server-port": {
    about: ["node:http.IncomingMessage.socket", "node:http.Server.listen"],
    says: [{ outcome: { value: 8080 } }],
  },
  "http-socket-destroy-falls-through": {
    about: ["node:http.IncomingMessage.socket", "node:http.IncomingMessage.destroy"],
    node: true,
    difference: "Destroying the socket destroys the request alone; the response can still answer.",
    fix: "To break off an answer, call response.destroy().",
    says: [{ outcome: { value: { calls: 1, destroyed: true } } }],
  },
  "http-socket-encrypted-boolean": {
    about: ["node:http.IncomingMessage.socket"],
    difference: "Whether a request came over TLS is read from the header x-forwarded-proto alone.",
    fix: "Nothing to change on Cloudflare; behind handleAsNodeRequest set the header yourself.",
    comment:
      "It follows the header x-forwarded-proto, not the address: a request to https:// without it counts as not encrypted.",
  },
};
