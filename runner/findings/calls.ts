import { keysOf } from "../../contract/keys-of.ts";
import { type RuleName, rules } from "./rules.ts";

function under(prefix: string, names: string): string[] {
  return names.split(" ").map((name) => `${prefix}.${name}`);
}

/** Calls (and constructions) that are what they are wherever they stand, by the path of what is called. */
const anywhere: Partial<Record<RuleName, string[]>> = {
  "net-server": ["node:net.createServer().listen"],
  "tls-server": ["node:tls.createServer", "node:tls.Server"],
  "https-server": ["node:https.createServer", "node:https.Server"],
  dgram: under("node:dgram.createSocket()", "bind send connect"),
  http2: under("node:http2", "createServer createSecureServer connect"),
  "websocket-server": ["ws.WebSocketServer", "ws.Server", "websocket.server", "faye-websocket"],
  "socket-io": ["socket.io.Server", "socket.io"],
  "server-limit": ["node:http.createServer().setTimeout"],
  "request-timeout": ["@req.setTimeout"],
  "response-method": under(
    "@res",
    "setTimeout addTrailers writeEarlyHints writeContinue writeProcessing writeInformation",
  ),
  "socket-method": [
    ...under("@req.socket", "setTimeout setNoDelay setKeepAlive"),
    ...under("@req.connection", "setTimeout setNoDelay setKeepAlive"),
  ],
  "fs-watch": ["node:fs.watch", "node:fs.watchFile", "node:fs.promises.watch"],
  "child-process": under(
    "node:child_process",
    "exec execFile execFileSync execSync fork spawn spawnSync",
  ),
  cluster: under("node:cluster", "fork setupPrimary setupMaster"),
  "worker-threads": ["node:worker_threads.Worker"],
  vm: [
    ...under("node:vm", "runInContext runInNewContext runInThisContext compileFunction"),
    ...under("node:vm.Script()", "runInContext runInNewContext runInThisContext"),
  ],
  "not-implemented": [
    "node:inspector.Session",
    "node:inspector/promises.Session",
    "node:repl.start",
    "node:sqlite.DatabaseSync",
    "node:v8.writeHeapSnapshot",
    "node:v8.serialize",
    ...under("process", "kill binding cpuUsage"),
    "node:http.setMaxIdleHTTPParsers",
  ],
  "native-addon": ["bindings", "node-gyp-build", "process.dlopen"],
  "process-exit": ["process.exit", "process.abort"],
  "machine-facts": under(
    "node:os",
    "cpus totalmem freemem loadavg networkInterfaces uptime",
  ).concat("process.memoryUsage", "process.uptime"),
  "wasm-from-bytes": ["WebAssembly.compile"],
  "agent-options": ["node:http.Agent", "node:https.Agent"],
  readline: ["node:readline.createInterface"],
  stdin: [...under("process.stdin", "on once read pipe setEncoding")],
};

/** Calls that only the time of start-up makes wrong. */
const atStartup: Partial<Record<RuleName, string[]>> = {
  "global-scope": [
    "setTimeout",
    "setInterval",
    "setImmediate",
    "fetch",
    ...under("node:http", "get request"),
    ...under("node:https", "get request"),
    ...under("node:net", "connect createConnection"),
    ...under("node:crypto", "randomBytes randomInt randomUUID"),
    ...under("crypto", "randomUUID getRandomValues"),
    "node:timers/promises.setTimeout",
    "node:timers/promises.setImmediate",
  ],
  "startup-clock": ["Date.now", "performance.now", "process.hrtime"],
};

/** Calls that only the time of a request makes wrong. */
const inRequest: Partial<Record<RuleName, string[]>> = {
  "code-from-text": ["eval", "Function"],
  "wasm-from-bytes": ["WebAssembly.Module"],
};

function byPath(table: Partial<Record<RuleName, string[]>>): ReadonlyMap<string, RuleName> {
  return new Map(
    keysOf(rules).flatMap((rule) => (table[rule] ?? []).map((path) => [path, rule] as const)),
  );
}

export const callRules = {
  anywhere: byPath(anywhere),
  atStartup: byPath(atStartup),
  inRequest: byPath(inRequest),
};

/** Listeners for these events wait for ever, by what they listen to and the event's name. */
export const eventRules = new Map<string, [rule: RuleName, events: readonly string[]]>([
  ["node:http.createServer()", ["upgrade-event", ["upgrade"]]],
  ["node:net.createServer()", ["net-server", ["connection"]]],
  [
    "process",
    [
      "process-event",
      [
        "exit",
        "beforeExit",
        "SIGTERM",
        "SIGINT",
        "SIGHUP",
        "SIGUSR2",
        "uncaughtException",
        "message",
      ],
    ],
  ],
]);

export const serverEventsUnheard = ["timeout", "checkContinue"];

/** Options that a call refuses, by what is called and the option's name. */
export const optionRules = new Map<string, [rule: RuleName, options: readonly string[]]>([
  ["node:fs.readdir", ["recursive-readdir", ["recursive"]]],
  ["node:fs.readdirSync", ["recursive-readdir", ["recursive"]]],
  ["node:fs.promises.readdir", ["recursive-readdir", ["recursive"]]],
  [
    "node:http.createServer",
    ["server-option", ["keepAliveTimeout", "maxHeaderSize", "connectionsCheckingInterval"]],
  ],
  [
    "node:http.request",
    ["request-option", ["socketPath", "lookup", "createConnection", "maxHeaderSize"]],
  ],
]);

/** Dates that no file of a program has. */
export const fileDates = /^(?:[amc]time|birthtime)(?:Ms)?$/;

/** Headers that hold a date, and with it a comma. */
export const dateHeaders = ["if-modified-since", "if-unmodified-since"];

export const serverOptionsUnused = [
  "requestTimeout",
  "headersTimeout",
  "insecureHTTPParser",
  "noDelay",
  "keepAlive",
  "keepAliveInitialDelay",
];

/** What of a server can be set and is then never looked at. */
export const serverLimits = [
  "keepAliveTimeout",
  "timeout",
  "requestTimeout",
  "headersTimeout",
  "maxHeadersCount",
  "maxRequestsPerSocket",
];

/** Functions of node:fs that change files. Their first argument is the path. */
export const writingFunctions = new Set(
  (
    "appendFile appendFileSync copyFile copyFileSync createWriteStream mkdir mkdirSync rm rmSync rmdir " +
    "rmdirSync unlink unlinkSync writeFile writeFileSync rename renameSync truncate truncateSync"
  ).split(" "),
);
