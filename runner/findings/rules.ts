import type { Finding } from "../../contract/findings.ts";

export type Rule = Pick<Finding, "severity" | "message" | "fix">;

/**
 * What Workers do otherwise than Node, each measured on the runtime by a program of proofs.ts. `{api}` is
 * what the program wrote.
 */
export const rules = {
  "net-server": {
    severity: "error",
    message: "A server of node:net says that it listens, and no connection ever reaches it.",
    fix: "Serve HTTP with node:http; raw TCP can only be opened from a Worker, not accepted.",
  },
  "tls-server": {
    severity: "error",
    message: "tls.createServer throws: a Worker accepts no TLS connection of its own.",
    fix: "Use node:http; Cloudflare ends TLS before the Worker.",
  },
  "https-server": {
    severity: "info",
    message: "https.createServer is http.createServer here: key and certificate are not used.",
    fix: "Use node:http; Cloudflare ends TLS before the Worker.",
  },
  dgram: {
    severity: "error",
    message: "A socket of node:dgram neither sends nor receives, and says so to nobody.",
    fix: "Use HTTP, or a service that takes datagrams in the Worker's place.",
  },
  http2: {
    severity: "error",
    message: "{api} throws: HTTP/2 is spoken by Cloudflare, not by the Worker.",
    fix: "Use node:http to serve and fetch to ask; clients still get HTTP/2.",
  },
  "upgrade-event": {
    severity: "error",
    message: "The event is never emitted on Workers: no WebSocket can begin at a Node server.",
    fix: "Export a Worker with fetch and answer with the client half of a WebSocketPair.",
  },
  "websocket-server": {
    severity: "error",
    message: "{api} waits for the upgrade event of a Node server, which Workers never emit.",
    fix: "Export a Worker with fetch and answer with the client half of a WebSocketPair.",
  },
  "socket-io": {
    severity: "warning",
    message:
      "Socket.IO stays with HTTP polling: it waits for the upgrade event, which Workers never emit.",
    fix: "Export a Worker with fetch and a WebSocketPair, and keep rooms in a Durable Object.",
  },
  "server-event": {
    severity: "info",
    message: "This event of a server is never emitted on Workers.",
    fix: "Leave the listener out; connections are Cloudflare's.",
  },
  "server-option": {
    severity: "error",
    message: "http.createServer throws for the option {api}.",
    fix: "Leave the option out; connections and their limits are Cloudflare's.",
  },
  "server-limit": {
    severity: "info",
    message: "{api} can be set and has no effect: no connection belongs to the server.",
    fix: "Leave it out; to limit a handler's time, race it against a timer of its own.",
  },
  "request-timeout": {
    severity: "info",
    message: "{api} never fires for a request that came in.",
    fix: "Set a timer in the handler and answer when it fires.",
  },
  "response-method": {
    severity: "error",
    message: "{api} is not there or throws: only status, headers and body can be sent.",
    fix: "Leave it out, or test for it before the call.",
  },
  "socket-method": {
    severity: "error",
    message: "{api} is missing: the socket of a request is a picture of one.",
    fix: "Leave it out; connections are Cloudflare's.",
  },
  "status-message": {
    severity: "info",
    message:
      'res.statusMessage is "unknown" unless the program sets it; Node gives the usual phrase.',
    fix: "Take the phrase from http.STATUS_CODES[res.statusCode].",
  },
  "conditional-date": {
    severity: "warning",
    message: "{api} is cut at its comma for a node:http server, so that no date is ever the same.",
    fix: "Compare ETags (If-None-Match) instead.",
  },
  "timer-after-response": {
    severity: "warning",
    message: "A timer that is set when the response has ended never fires.",
    fix: "Do the work before the response ends, or hand its promise to ctx.waitUntil.",
  },
  "interval-in-request": {
    severity: "warning",
    message: "An interval ends with the request that set it, though nothing clears it.",
    fix: "Do periodic work in a scheduled handler (a Cron Trigger), or when a request needs it.",
  },
  "global-scope": {
    severity: "error",
    message: "{api} is refused while the program starts.",
    fix: "Call it in a request handler; keep the result for the next ones.",
  },
  "startup-clock": {
    severity: "warning",
    message: "{api} gives 0 while the program starts: the clock begins with a request.",
    fix: "Read the clock in a request handler.",
  },
  "tmp-is-per-request": {
    severity: "warning",
    message: "What is written below /tmp is gone after the request that wrote it.",
    fix: "Keep it in memory for a cache, or in a store (R2, KV, D1) for good.",
  },
  "read-only-files": {
    severity: "error",
    message: "{api} fails with EPERM here: only /tmp can be written, for one request.",
    fix: "Write to a store (R2, KV, D1), or below os.tmpdir() for the request alone.",
  },
  "file-dates": {
    severity: "info",
    message: "{api} is the first of 1970 for every file of the program.",
    fix: "Tell versions of a file apart by a hash of its content.",
  },
  "recursive-readdir": {
    severity: "warning",
    message:
      "With {api}, names begin at the root of all files instead of the folder that is listed.",
    fix: "List one folder at a time.",
  },
  "fs-watch": {
    severity: "error",
    message: "{api} throws: files never change on Workers.",
    fix: "Leave it out; a new version is a new deployment.",
  },
  "child-process": {
    severity: "error",
    message: "{api} throws: a Worker cannot start a process.",
    fix: "Do the work in JavaScript or WebAssembly, or ask a service for it.",
  },
  cluster: {
    severity: "error",
    message: "{api} throws: the runtime itself decides how many isolates there are.",
    fix: "Start the server without cluster; requests spread by themselves.",
  },
  "worker-threads": {
    severity: "error",
    message: "{api} throws: a Worker has one thread.",
    fix: "Do the work in the request, or in another Worker by a service binding or a queue.",
  },
  vm: {
    severity: "error",
    message: "{api} throws: no code can be made into another context.",
    fix: "Import the code, or run it as a Dynamic Worker.",
  },
  "not-implemented": {
    severity: "error",
    message: "{api} is there and throws when it is called.",
    fix: "Guard the call or leave it out.",
  },
  "native-addon": {
    severity: "error",
    message: "{api} loads compiled code of the machine, which Workers cannot run.",
    fix: "Use a package in plain JavaScript or WebAssembly for the same.",
  },
  "code-from-text": {
    severity: "warning",
    message: "{api} throws an EvalError in a request; only while the program starts it works.",
    fix: "Make such functions at start-up, or write the code out.",
  },
  "wasm-from-bytes": {
    severity: "error",
    message: "{api} throws: WebAssembly is not compiled from bytes at run time.",
    fix: "Import the .wasm file as a module when you deploy.",
  },
  "process-exit": {
    severity: "info",
    message: "{api} ends no process: a Worker has none, and the request ends in an error.",
    fix: "Answer with an error status, or throw.",
  },
  "process-event": {
    severity: "info",
    message: "The process never emits this event on Workers.",
    fix: "Do the work in the request; nothing runs when an isolate goes.",
  },
  stdin: {
    severity: "warning",
    message: "{api} never gives anything: a Worker has no standard input.",
    fix: "Take input from requests or from process.env.",
  },
  readline: {
    severity: "error",
    message: "{api} gives no lines: of any stream, it ends without them.",
    fix: "Read the text as a whole and split it at its line breaks.",
  },
  "machine-facts": {
    severity: "info",
    message: "{api} gives nothing or zero here: no machine belongs to a Worker.",
    fix: "Do not decide by it.",
  },
  "request-option": {
    severity: "error",
    message: "A request with the option {api} throws.",
    fix: "Leave the option out; how a connection is made is Cloudflare's.",
  },
  "agent-options": {
    severity: "info",
    message:
      "An Agent keeps its options and opens no connection: the runtime pools them by itself.",
    fix: "Leave the agent out.",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
