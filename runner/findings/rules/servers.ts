import type { Rule } from "./rule.ts";

/** Servers of node:http, their requests and responses, and requests that a program makes. */
export const serverRules = {
  "server-event": {
    severity: "info",
    message: "This event of a server is never emitted on Workers.",
    fix: "Leave the listener out; connections are Cloudflare's.",
    probe: "server-events-silent",
  },
  "server-option": {
    severity: "error",
    message: "http.createServer throws for the option {api}.",
    fix: "Leave the option out; connections and their limits are Cloudflare's.",
    probe: "server-options-refused",
  },
  "server-limit": {
    severity: "info",
    message: "{api} can be set and has no effect: no connection belongs to the server.",
    fix: "Leave it out; to limit a handler's time, race it against a timer of its own.",
    probe: "server-limits-unused",
  },
  "max-connections": {
    severity: "warning",
    message:
      "server.maxConnections cannot be set: in strict code, as in every module, that throws.",
    fix: "Leave it out; connections and their limits are Cloudflare's.",
    probe: "server-max-connections",
  },
  "request-timeout": {
    severity: "info",
    message: "{api} has no effect on a request that came in.",
    fix: "Set a timer in the handler and answer when it fires.",
    probe: "request-timeout-unfired",
  },
  "response-method": {
    severity: "error",
    message: "{api} is not there or throws: only status, headers and body can be sent.",
    fix: "Leave it out; to test for it does not help, since some are there and throw.",
    probe: "response-methods-refused",
  },
  "socket-method": {
    severity: "error",
    message: "{api} is missing: the socket of a request is a picture of one.",
    fix: "Leave it out; connections are Cloudflare's.",
    probe: "request-socket-methods-missing",
  },
  "status-message": {
    severity: "info",
    message:
      'res.statusMessage is "unknown" unless the program sets it; Node gives the usual phrase.',
    fix: "Take the phrase from http.STATUS_CODES[res.statusCode].",
    probe: "status-message-unknown",
  },
  "conditional-date": {
    severity: "warning",
    message: "{api} is cut at its comma for a node:http server, so that no date is ever the same.",
    fix: "Compare ETags (If-None-Match) instead.",
    probe: "conditional-date-cut",
  },
  "request-option": {
    severity: "error",
    message: "A request with the option {api} throws.",
    fix: "Leave the option out; how a connection is made is Cloudflare's.",
    probe: "request-options-refused",
  },
  "agent-options": {
    severity: "info",
    message: "An Agent neither limits nor keeps connections: it opens none.",
    fix: "Leave the agent out.",
    probe: "http-agent-stub",
  },
} as const satisfies Record<string, Rule>;
