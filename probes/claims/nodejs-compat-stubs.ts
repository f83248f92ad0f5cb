import type { ClaimProbe, Foretold, ProbeTable } from "../probe.ts";

/** What "can be imported, but does nothing" comes to: an error that says so, or no effect. */
const nothing: Foretold[] = [
  { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } },
  { value: { effect: false } },
];

/** Modules of Node that are there, and do little or nothing. */
export const nodeStubClaims: ProbeTable<ClaimProbe> = {
  "node-stub-child-process": {
    about: ["node:child_process.spawn"],
    node: true,
    difference: "No process can be started: spawn() throws.",
    fix: "Do the work in JavaScript or WebAssembly, or call a service that does it.",
    says: [{ outcome: nothing }],
  },
  "node-stub-cluster": {
    about: ["node:cluster.fork"],
    node: true,
    difference: "There is one process, and fork() throws.",
    fix: "Listen without node:cluster; the platform starts as many isolates as it needs.",
    says: [{ outcome: nothing }],
  },
  "node-stub-http2": {
    about: ["node:http2.createServer"],
    node: true,
    difference: "createServer() of node:http2 throws.",
    fix: "Use createServer() of node:http: Cloudflare speaks HTTP/2 and HTTP/3 to the visitor itself.",
    says: [{ outcome: nothing }],
  },
  "node-stub-dgram": {
    about: ["node:dgram.createSocket"],
    node: true,
    difference: "A datagram socket takes every call, and sends and receives nothing.",
    fix: "Send over HTTP, a WebSocket or a TCP socket; Workers have no UDP.",
    says: [{ outcome: nothing }],
  },
  "node-stub-v8": {
    about: ["node:v8.getHeapStatistics"],
    node: true,
    difference: "All figures of the heap are 0.",
    fix: "Do not steer by them; a Worker has 128 MB.",
    says: [{ outcome: nothing }],
  },
  "node-stub-vm": {
    about: ["node:vm.runInNewContext"],
    node: true,
    difference: "node:vm evaluates nothing: its functions throw.",
    fix: "Load code that comes at run time as a Dynamic Worker.",
    says: [{ outcome: nothing }],
  },
  "node-stub-readline": {
    about: ["node:readline.createInterface"],
    node: true,
    difference: "createInterface() never reads its input.",
    fix: "Split the text of the stream into lines yourself.",
    says: [{ outcome: nothing }],
  },
  "node-stub-repl": {
    about: ["node:repl.start"],
    node: true,
    difference: "There is no prompt: start() throws.",
    says: [{ outcome: nothing }],
  },
  "node-async-hooks-hooks-nonfunctional": {
    about: ["node:async_hooks.createHook", "node:async_hooks.executionAsyncId"],
    node: true,
    difference: "Hooks can be enabled and are never called; every id is 0.",
    fix: "Carry what belongs to a request in an AsyncLocalStorage.",
    says: [{ outcome: { value: { effect: false } } }],
  },
  "node-partial-os": {
    about: [
      "node:os.cpus",
      "node:os.freemem",
      "node:os.release",
      "node:os.totalmem",
      "node:os.uptime",
      "node:os.userInfo",
      "node:os.version",
    ],
    node: true,
    difference: "Facts about the machine are 0 or empty.",
    fix: "Do not size a pool or a cache by them.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-partial-module": {
    about: [
      "node:module.findSourceMap",
      "node:module.SourceMap",
      "node:module.stripTypeScriptTypes",
      "node:module.syncBuiltinESMExports",
      "node:module.registerHooks",
    ],
    node: true,
    difference: "createRequire() and isBuiltin() work; what changes how modules load throws.",
    fix: "Prepare modules when you build.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-partial-perf-hooks": {
    about: ["node:perf_hooks.createHistogram", "node:perf_hooks.monitorEventLoopDelay"],
    node: true,
    difference: "Marks and measures work; histograms and the delay of the event loop throw.",
    fix: "Keep the figures in a list of your own.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-partial-console": {
    about: ["node:console.Console", "node:console.context", "node:console.createTask"],
    node: true,
    difference: "A Console of one's own cannot be made.",
    fix: "Use the global console.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-partial-inspector": {
    about: ["node:inspector.Session"],
    node: true,
    difference: "There is no Session of the inspector.",
    fix: "Attach DevTools from outside, as wrangler dev does.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-partial-tls": {
    about: ["node:tls.createServer", "node:tls.getCiphers", "node:tls.rootCertificates"],
    node: true,
    difference: "TLS has its client alone: createServer() throws.",
    fix: "Listen with node:http; Cloudflare does TLS in front of a Worker.",
    says: [{ outcome: { value: { complete: false } } }],
  },
  "node-sqlite-missing": {
    about: ["node:sqlite.DatabaseSync"],
    node: true,
    difference: "DatabaseSync cannot be constructed.",
    fix: "Use D1, or the SQLite of a Durable Object.",
    says: [{ outcome: { throws: {} } }],
    comment: "From 2026-01-29 the module can be imported; DatabaseSync throws all the same.",
  },
};
