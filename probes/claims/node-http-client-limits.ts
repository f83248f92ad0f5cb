import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What of HTTP/1.1 lies below `fetch`, and so out of a client's reach. */
export const nodeHttpClientLimitClaims: ProbeTable<ClaimProbe> = {
  "http-client-early-hints-1xx-unsupported": {
    about: ["node:http.ClientRequest.on"],
    host: () => import("../hosts/http-client-early-hints-1xx-unsupported.ts"),
    difference:
      "Early hints of an origin arrive as if they were its answer, with the real answer as their body.",
    fix: "Ask origins that send no 1xx responses, or look at statusCode before using an answer.",
    says: [{ outcome: { value: { worker: { hints: [], status: 200, firstLine: "ready" } } } }],
    comment:
      "In workerd itself a 103 is taken for the final response: the callback gets status 103, and as its body the bytes of the real response, from its status line on. The origin was asked directly, without the proxies of Cloudflare's network.",
  },
  "http-event-continue-unsupported": {
    about: ["node:http.ClientRequest.on"],
    host: () => import("../hosts/http-event-continue-unsupported.ts"),
    difference: "The event 'continue' never comes.",
    fix: "Send the body without waiting, and without an Expect header.",
    says: [{ outcome: { value: { worker: { continued: false } } } }],
    comment:
      "The origin's 100 is not dropped, though: in workerd itself it is given to the callback as the response, with the real one as its body.",
  },
  "http-event-information-unsupported": {
    about: ["node:http.ClientRequest.on"],
    host: () => import("../hosts/http-event-information-unsupported.ts"),
    difference: "The event 'information' never comes.",
    fix: "Do without 1xx responses.",
    says: [{ outcome: { value: { worker: { information: false } } } }],
    comment:
      "The origin's 102 is not dropped, though: in workerd itself it is given to the callback as the response, with the real one as its body.",
  },
  "http-event-socket-unsupported": {
    about: ["node:http.ClientRequest.on"],
    node: true,
    difference: "The event 'socket' never comes.",
    fix: "Set timeouts by the option timeout or by setTimeout() of the request, not on its socket.",
    says: [{ outcome: { value: { socket: false, status: 200 } } }],
  },
  "http-event-upgrade-unsupported": {
    about: ["node:http.ClientRequest.on"],
    host: () => import("../hosts/http-event-upgrade-unsupported.ts"),
    difference: "The event 'upgrade' never comes: the headers that ask for it are not sent.",
    fix: "Use WebSocket, or fetch with an Upgrade: websocket header and response.webSocket.",
    says: [{ outcome: { value: { worker: { event: "response" } } } }],
  },
  "http-socket-direct-access-unsupported": {
    about: [
      "node:http.ClientRequest.socket",
      "node:http.IncomingMessage.socket",
      "node:http.ServerResponse.socket",
    ],
    node: true,
    difference: "No message has a socket; only a server's request has an object with addresses.",
    fix: "Read addresses from the request's socket or headers, and write through the messages.",
    says: [
      {
        outcome: {
          value: {
            serverRequest: "nothing to write to",
            serverResponse: "nothing",
            clientRequest: "nothing",
            clientResponse: "nothing",
          },
        },
      },
    ],
  },
  "http-connection-header-unused": {
    about: ["node:http.request", "node:http.ServerResponse.setHeader"],
    host: () => import("../hosts/http-connection-header-unused.ts"),
    difference: "Connection headers reach neither an origin nor a visitor.",
    fix: "Leave them out; the platform opens, keeps and closes connections.",
    says: [{ outcome: { value: { status: 200, origin: ["nothing"], visitor: "nothing" } } }],
  },
  "http-content-length-like-fetch": {
    about: ["node:http.ServerResponse.setHeader", "node:http.request"],
    host: () => import("../hosts/http-content-length-like-fetch.ts"),
    difference:
      "A Content-Length is never sent as it was set, but one that is too small cuts the body.",
    fix: "Set no Content-Length; the runtime knows the length or streams without it.",
    says: [
      {
        outcome: {
          value: {
            client: { length: "5", body: "hello" },
            tooLong: { body: "hello", complete: true },
            tooShort: { body: "hello", complete: true },
          },
        },
      },
    ],
    comment:
      "A client's value and a server's that is too large are ignored. A server's that is too small is not: with 3 for five bytes, three bytes are sent.",
  },
  "http-expect-100-unsupported": {
    about: ["node:http.request"],
    host: () => import("../hosts/http-expect-100-unsupported.ts"),
    difference: "The Expect header is sent, but nothing waits for the leave it asks for.",
    fix: "Send the body without an Expect header.",
    says: [{ outcome: { value: { askedForLeave: { worker: true }, worker: {} } } }],
    comment:
      "The header reaches the origin, which answers 100; in workerd itself that becomes the response, and the real one its body.",
  },
  "http-trailers-unsupported": {
    about: ["node:http.IncomingMessage.trailers", "node:http.ServerResponse.addTrailers"],
    host: () => import("../hosts/http-trailers-unsupported.ts"),
    difference:
      "Trailers that an origin sends are dropped, and a server's response has no addTrailers.",
    fix: "Put such values in headers, or at the end of the body.",
    says: [
      {
        outcome: {
          value: {
            worker: {
              received: {},
              sent: "TypeError: (intermediate value).addTrailers is not a function",
            },
          },
        },
      },
    ],
  },
};
