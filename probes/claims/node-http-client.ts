import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { nodeHttpClientLimitClaims } from "./node-http-client-limits.ts";
import { nodeHttpClientOptionClaims } from "./node-http-client-options.ts";

const outsideHandler = {
  phase: "both",
  node: true,
  difference: "At module scope no request can be made: it fails with an error event.",
  fix: "Ask inside a handler, when the first request comes, and keep the promise.",
  says: [
    { phase: "startup", outcome: { throws: { message: "global scope" } } },
    { outcome: { value: { answered: 200 } } },
  ],
  comment:
    "The call itself returns. The refusal comes as an 'error' event of the request, so that a try around the call sees nothing.",
} satisfies ClaimProbe;

export const nodeHttpClientClaims: ProbeTable<ClaimProbe> = {
  ...nodeHttpClientOptionClaims,
  ...nodeHttpClientLimitClaims,
  "http-get-function": {
    about: ["node:http.get"],
    node: true,
    says: [{ outcome: { value: { calls: 1, method: "GET" } } }],
  },
  "http-get-outside-handler-throws": { about: ["node:http.get"], ...outsideHandler },
  "http-request-outside-handler-throws": { about: ["node:http.request"], ...outsideHandler },
  "http-client-is-fetch-wrapper": {
    about: ["node:http.get", "node:http.request"],
    node: true,
    difference: "A request of node:http is a call of the global fetch, with its limits.",
    fix: "Nothing to change; what intercepts sockets sees no request, what replaces fetch sees all.",
    says: [{ outcome: { value: { calls: [{ url: true }], answeredByFetch: true } } }],
  },
  "http-client-cancelled-if-not-awaited": {
    about: ["node:http.get", "node:http.request"],
    turns: 3,
    difference: "A request that nothing waits for is cancelled once the handler has answered.",
    fix: "Give ctx.waitUntil a promise that resolves at the response's end event.",
    says: [
      {
        outcome: {
          value: [{}, {}, { value: { alone: false, waited: true } }],
        },
      },
    ],
  },
  "http-request-returns-writable": {
    about: ["node:http.request", "node:http.ClientRequest", "node:http.ClientRequest.write"],
    node: true,
    difference: "The request is an instance of stream.Writable, which it is not in Node.",
    fix: "Nothing to change: write() and end() are used in the same way.",
    says: [{ outcome: { value: { writable: true, outgoingMessage: true, body: "ab" } } }],
  },
  "http-get-needs-no-end": {
    about: ["node:http.get", "node:http.ClientRequest.end"],
    node: true,
    says: [{ outcome: { value: { alone: 200, withEnd: 200 } } }],
  },
  "http-res-is-incomingmessage": {
    about: ["node:http.get", "node:http.IncomingMessage"],
    node: true,
    says: [{ outcome: { value: true } }],
  },
  "http-client-setencoding-and-data-events": {
    about: ["node:http.IncomingMessage.setEncoding", "node:http.IncomingMessage.on"],
    node: true,
    says: [
      { outcome: { value: { severalParts: true, strings: true, intact: true, error: "enough" } } },
    ],
  },
  "http-client-methods": {
    about: ["node:http.request"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            GET: "GET",
            HEAD: "200, no body",
            POST: "POST",
            PUT: "PUT",
            PATCH: "PATCH",
            DELETE: "DELETE",
            OPTIONS: "OPTIONS",
          },
        },
      },
    ],
  },
  "http-client-headers-both-ways": {
    about: ["node:http.get", "node:http.IncomingMessage.headers"],
    node: true,
    says: [{ outcome: { value: { sent: "7", received: "application/json" } } }],
  },
  "http-client-streaming-response": {
    about: ["node:http.get", "node:http.IncomingMessage.on"],
    node: true,
    says: [{ outcome: { value: { parts: 2, firstCameBeforeSecond: true } } }],
  },
  "http-client-basic-auth": {
    about: ["node:http.get"],
    node: true,
    says: [{ outcome: { value: { option: "Basic dXNlcjpwYXNz", address: "Basic dXNlcjpwYXNz" } } }],
  },
  "http-client-error-event": {
    berth: "Berth refuses the address itself, with a code.",
    about: ["node:http.get", "node:http.ClientRequest.on"],
    node: true,
    difference: "The error of a failed connection has no code such as ECONNREFUSED.",
    fix: "Treat any error event as a failed request; do not tell causes apart by error.code.",
    says: [{ outcome: { value: { event: "error", isError: true } } }],
  },
};
