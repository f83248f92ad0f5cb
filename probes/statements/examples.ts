import type { Backing, Statement } from "./statement.ts";

const noUpgrade: Backing = {
  probe: "server-upgrade-silent",
  outcome: { value: { effect: false, upgrades: 0, requests: 1 } },
};
const refusedAtStart: Backing = {
  probe: "global-scope-refused",
  phase: "startup",
  outcome: { value: { allowed: [] } },
};
const kept: Backing = {
  probe: "module-scope-once",
  outcome: { value: [1, 2, 3].map((requests) => ({ value: { evaluations: 1, requests } })) },
};

function note(example: string, words: string, ...backing: Backing[]): Statement {
  return { file: `examples/${example}/example.json`, words, backing };
}

/** What the notes of the gallery say of Node on Workers. */
export const exampleStatements: readonly Statement[] = [
  note("commonjs-modules", "The program's files are read-only at run time.", {
    probe: "files-read-only",
    outcome: { value: { own: { writeFile: "EPERM", unlink: "EPERM", rename: "EPERM" } } },
  }),
  note("diagnostics-channel", "on Workers the error comes out of publish", {
    probe: "diagnostics-subscriber-throws",
    outcome: { value: "throws: The audit is down." },
  }),
  note("early-hints", "res.writeEarlyHints of Node is there, and throws.", {
    probe: "response-methods-refused",
    outcome: { value: { writeEarlyHints: "ERR_METHOD_NOT_IMPLEMENTED" } },
  }),
  note("error-throws", "on Workers only this one request fails.", {
    probe: "process-events-silent",
    outcome: { value: [{ value: { heard: [] } }, { value: { heard: [] } }] },
  }),
  note("express-api", "they are there for the next request, and gone when the isolate is.", kept),
  note("file-server", "The files of a program stand under /bundle, read-only", {
    probe: "fs-bundle-read-only",
    outcome: { value: { write: "EPERM", remove: "EPERM", make: "EPERM", untouched: true } },
  }),
  note("hello-http", "the isolate stays for the next ones.", kept),
  note("http-gateway", "an Agent's settings have no effect.", {
    probe: "http-agent-stub",
    outcome: { value: { queued: false, sockets: 0, kept: 0 } },
  }),
  note("event-source", "EventSource.from reads a stream that is already open", {
    probe: "ws-eventsource",
    outcome: { value: { network: "green", fetcher: "black", from: "white" } },
  }),
  note("https-client", "reads none of these options", {
    probe: "https-request-tls-options-unsupported",
    outcome: { value: { refused: [], ignored: 17 } },
  }),
  note("https-client", "https.createServer makes a plain server", {
    probe: "https-server-key-unused",
    outcome: { value: "encrypted: false" },
  }),
  note("message-channel", "there are no other threads to talk to", {
    probe: "worker-threads-throws",
    outcome: { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } },
  }),
  note("mock-tracker", "Of node:test Workers have the mocks and nothing else", {
    probe: "node-test-runner-missing-but-mock-present",
    outcome: { value: { mocked: 1, test: "undefined" } },
  }),
  note("never-answers", "Workers see that nothing is left which could ever answer", {
    probe: "handler-without-answer",
    outcome: { refused: "had hung and would never generate a response" },
  }),
  note("post-json", "a refused connection on Workers leaves the request waiting for ever.", {
    probe: "request-without-error-listener",
    outcome: { value: "nothing" },
  }),
  note("process-facts", "process.nextTick is a microtask like any other here", {
    probe: "process-nexttick-microtask",
    outcome: { value: ["promise", "tick"] },
  }),
  note(
    "process-facts",
    "exit ends the request with an error and the isolate stays",
    { probe: "process-exit-cancels", outcome: { refused: "Canceling the request" } },
    { probe: "process-exit-ends-request", outcome: { value: { next: "still here" } } },
  ),
  note("startup-timer", "refused by Workers", refusedAtStart),
  note("startup-timer", "timers, fetch and random values belong in a request.", refusedAtStart),
  note("stream-large-json", "gives no lines on Workers.", {
    probe: "readline-without-lines",
    outcome: { value: { effect: false, heard: [], looped: [""] } },
  }),
  note("tls-parts", "createServer throws.", {
    probe: "tls-server-throws",
    outcome: { value: { createServer: "Not implemented" } },
  }),
  note("tls-parts", "rootCertificates is an empty list rather than an error", {
    probe: "tls-root-certificates-empty",
    outcome: { value: { isList: true, effect: false } },
  }),
  note("token-upload", "belongs to one request only", {
    probe: "fs-tmp-per-request",
    outcome: { value: [{ value: "written" }, { value: "gone" }] },
  }),
  note("transform-pipeline", "on Workers a pipeline that begins with a request never settles.", {
    probe: "pipeline-from-request-throws",
    outcome: { value: { settled: "never" } },
  }),
  note("two-servers", "A Host header with a port picks the other one", {
    probe: "http-multiple-servers-by-port",
    outcome: { value: ["orders", "stock"] },
  }),
  note("wasm-memory", "Workers refuse that", {
    probe: "wasm-from-bytes",
    outcome: { value: { Module: "CompileError", compile: "CompileError" } },
  }),
  note("websockets", "node:http servers have no upgrade event on Workers.", noUpgrade),
  note("streaming-clock", "Timers of node:timers are objects with methods, as in Node", {
    probe: "timers-node-timeout-object",
    outcome: {
      value: {
        type: "object",
        methods: ["ref", "unref", "hasRef", "refresh", "close"],
        cleared: true,
        fired: 2,
      },
    },
  }),
];
