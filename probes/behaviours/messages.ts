import type { Probe, ProbeTable } from "../probe.ts";

/** Of requests that a server gets, of its responses, and of requests that a program makes. */
export const messageBehaviours: ProbeTable<Probe> = {
  "request-timeout-unfired": {
    about: ["node:http.IncomingMessage.setTimeout"],
    node: true,
    difference: "The timeout of a request that came in never fires.",
    fix: "Set a timer in the handler and answer when it fires.",
  },
  "response-methods-refused": {
    about: [
      "node:http.ServerResponse.writeContinue",
      "node:http.ServerResponse.writeEarlyHints",
      "node:http.ServerResponse.writeInformation",
      "node:http.ServerResponse.writeProcessing",
      "node:http.OutgoingMessage.addTrailers",
      "node:http.OutgoingMessage.setTimeout",
    ],
    node: true,
    difference: "A response takes status, headers and body; every other call is missing or throws.",
    fix: "Leave these calls out: to test whether they are there does not help with those that throw.",
  },
  "request-socket-methods-missing": {
    about: [
      "node:http.IncomingMessage",
      "node:net.Socket.setTimeout",
      "node:net.Socket.setNoDelay",
    ],
    node: true,
    difference: "The socket of a request has none of the methods that tune a connection.",
    fix: "Leave them out; connections are Cloudflare's.",
  },
  "status-message-unknown": {
    about: ["node:http.ServerResponse", "node:http.STATUS_CODES"],
    node: true,
    difference: 'res.statusMessage is "unknown" where the program sets none.',
    fix: "Take the phrase from http.STATUS_CODES[res.statusCode].",
  },
  "conditional-date-cut": {
    about: ["node:http.IncomingMessage"],
    node: true,
    difference: "The dates of If-Modified-Since and If-Unmodified-Since are cut at their comma.",
    fix: "Compare ETags (If-None-Match) instead.",
  },
  "request-options-refused": {
    about: ["node:http.request", "node:http.get", "node:https.request"],
    node: true,
    difference: "A request throws for options that say how its connection is made.",
    fix: "Leave the options out; how a connection is made is Cloudflare's.",
  },
  "stream-of-another-request": {
    about: ["global.Response.text"],
    turns: 2,
    difference: "A stream can be read in the request that opened it, and in no other.",
    fix: "Create I/O objects in the request that uses them; keep only plain data between requests.",
  },
  "promise-of-another-request": {
    turns: 2,
    difference: "A promise that waits for a timer of another request never settles.",
    fix: "Keep values between requests, not the work that is still to give them.",
  },
  "server-response-without-new": {
    about: ["node:http.ServerResponse"],
    node: true,
    difference: "ServerResponse is a class, and cannot be called without new as in Node.",
    fix: "Extend it as a class.",
  },
  "response-of-another-class": {
    about: ["global.Response"],
    berth: "Berth makes a response of whatever has its shape.",
    difference: "A handler can answer with the runtime's own Response only.",
    fix: "Leave the global Response as it is, and answer with it.",
  },
  "response-without-its-request": {
    about: ["node:http.get", "node:http.IncomingMessage"],
    node: true,
    difference: "A response does not name the request that it answers, as res.req.",
    fix: "Keep the request in a variable.",
  },
  "pipeline-from-request-throws": {
    about: ["node:stream/promises.pipeline", "node:stream.pipeline"],
    node: true,
    difference: "A pipeline that begins with a request never settles when a stage throws.",
    fix: "Tell of a bad row in the answer and go on, or read the body before.",
  },
  "request-without-error-listener": {
    about: ["node:http.get", "node:http.request"],
    berth: "Berth refuses the address itself, and the run says so.",
    difference: "Where nobody listens for a request's error, nothing is heard of it.",
    fix: "Listen for the event error of every request.",
  },
  "diagnostics-subscriber-throws": {
    about: ["node:diagnostics_channel.Channel.publish", "node:diagnostics_channel.channel"],
    node: true,
    difference: "What a subscriber throws comes out of publish().",
    fix: "Catch it in the subscriber.",
  },
  "tls-root-certificates-empty": {
    about: ["node:tls.rootCertificates"],
    node: true,
    difference: "The list of trusted authorities is empty.",
    fix: "Do not check certificates by it; the platform does.",
  },
  "handler-without-answer": {
    difference:
      "A handler that nothing can wake any more is ended with an error; Node leaves the request open.",
    fix: "End the response on every path.",
  },
};
