import type { RuleName } from "../../runner/findings/rules.ts";
import type { Foretold, Says } from "../probe.ts";
import type { Backing } from "./statement.ts";

/** What a rule's own probe has to have shown, and what others besides. */
type OfRule = readonly (Says & Partial<Pick<Backing, "probe">>)[];

const missing = "ERR_METHOD_NOT_IMPLEMENTED";
const refused = "ERR_OPTION_NOT_IMPLEMENTED";

/** Every one of these names with the same outcome. */
function each(names: string, outcome: string): Foretold {
  return { value: Object.fromEntries(names.split(" ").map((name) => [name, outcome])) };
}

const noUpgrade: OfRule = [{ outcome: { value: { effect: false, upgrades: 0, requests: 1 } } }];
const noSocketMethods = ["undefined", "undefined"];
const threeRefusals = [refused, refused, refused];
const allReadOnly = (names: string) =>
  Object.fromEntries(names.split(" ").map((name) => [name, "EPERM"]));

/** What each sentence of runner/findings/rules/ says, in outcomes. */
export const ruleStatements: Readonly<Record<RuleName, OfRule>> = {
  "net-server": [{ outcome: { value: { listens: "without an error", effect: false } } }],
  "tls-server": [{ outcome: each("createServer Server", "Not implemented") }],
  "https-server": [{ outcome: { value: "encrypted: false" } }],
  dgram: [{ outcome: { value: { effect: false, told: [] } } }],
  http2: [{ outcome: each("createServer createSecureServer connect", missing) }],
  "upgrade-event": noUpgrade,
  "websocket-server": noUpgrade,
  "socket-io": noUpgrade,
  "server-event": [{ outcome: { value: { effect: false, heard: [], body: "late" } } }],
  "server-option": [
    { outcome: each("keepAliveTimeout maxHeaderSize connectionsCheckingInterval", refused) },
  ],
  "server-limit": [{ outcome: { value: { effect: false, noticed: [] } } }],
  "max-connections": [
    { outcome: { throws: { name: "TypeError", message: "Cannot set property maxConnections" } } },
  ],
  "request-timeout": [{ outcome: { value: { effect: false, answer: "late" } } }],
  "response-method": [
    { outcome: each("setTimeout addTrailers writeInformation", "not there") },
    { outcome: each("writeEarlyHints writeContinue writeProcessing", missing) },
  ],
  "socket-method": [
    {
      outcome: {
        value: {
          setTimeout: noSocketMethods,
          setNoDelay: noSocketMethods,
          setKeepAlive: noSocketMethods,
        },
      },
    },
  ],
  "status-message": [{ outcome: { value: { left: "unknown" } } }],
  "conditional-date": [{ outcome: { value: { modified: "Fri", unmodified: "Fri" } } }],
  "request-option": [
    {
      outcome: {
        value: {
          socketPath: threeRefusals,
          lookup: threeRefusals,
          createConnection: threeRefusals,
          maxHeaderSize: threeRefusals,
        },
      },
    },
  ],
  "agent-options": [
    { outcome: { value: { queued: false, sockets: 0, kept: 0 } } },
    { probe: "https-agent-stub", outcome: { value: { queued: false, kept: 0 } } },
  ],
  "timer-after-response": [
    { outcome: { value: [{ value: { said: "answered" } }, { value: { fired: 0 } }] } },
    {
      probe: "ctx-waituntil-extends",
      outcome: { value: [{ value: { finished: false } }, { value: { finished: true } }] },
    },
  ],
  "interval-in-request": [
    { outcome: { value: [{ value: { said: "answered" } }, { value: { ticks: 0 } }] } },
  ],
  "global-scope": [
    { phase: "startup", outcome: { value: { allowed: [] } } },
    { outcome: { value: { refused: [] } } },
  ],
  "startup-clock": [
    {
      phase: "startup",
      outcome: { value: { atZero: ["Date.now", "performance.now", "process.hrtime"] } },
    },
    { outcome: { value: { atZero: [] } } },
  ],
  "code-from-text": [
    { outcome: { throws: { name: "EvalError" } } },
    { phase: "startup", outcome: { value: [2, 2] } },
    // The date that the fix names.
    {
      probe: "ws-eval-during-startup",
      phase: "startup",
      date: "2025-06-01",
      outcome: { value: {} },
    },
    {
      probe: "ws-eval-during-startup",
      phase: "startup",
      date: "2025-05-31",
      outcome: { throws: { name: "EvalError" } },
    },
  ],
  "wasm-from-bytes": [
    { outcome: each("Module compile instantiate", "CompileError") },
    { phase: "startup", outcome: { value: { Module: true } } },
    {
      probe: "wasm-compile-at-startup",
      outcome: { refused: "Top-level await in module is unsettled" },
    },
  ],
  "tmp-is-per-request": [
    { outcome: { value: [{ value: "written" }, { value: "gone" }] } },
    { probe: "fs-tmp-top-level", outcome: { value: [tmpAtStart(), tmpAtStart()] } },
  ],
  "read-only-files": [
    {
      outcome: {
        value: {
          beside: allReadOnly("appendFile copyFile mkdir writeFile"),
          root: allReadOnly("appendFile copyFile mkdir writeFile"),
          promises: allReadOnly("appendFile copyFile mkdir writeFile"),
          callbacks: allReadOnly("appendFile createWriteStream mkdir writeFile"),
          own: allReadOnly("rename rm truncate unlink writeFile"),
        },
      },
    },
  ],
  "file-dates": [{ outcome: { value: { dates: [0] } } }],
  "recursive-readdir": [
    {
      outcome: {
        value: {
          plain: ["prices"],
          sync: ["tmp/shop/prices", "tmp/shop/prices/tea.txt"],
          promises: ["tmp/shop/prices", "tmp/shop/prices/tea.txt"],
        },
      },
    },
  ],
  "fs-watch": [
    { outcome: each("watch watchFile", "ERR_UNSUPPORTED_OPERATION") },
    { outcome: each("promises.watch", "Not implemented") },
  ],
  "child-process": [
    { outcome: each("exec execFile execFileSync execSync fork spawn spawnSync", missing) },
  ],
  cluster: [{ outcome: each("fork setupPrimary setupMaster", missing) }],
  "worker-threads": [{ outcome: { throws: { code: missing } } }],
  vm: [
    { outcome: each("runInContext runInNewContext runInThisContext compileFunction", missing) },
    {
      outcome: each("Script.runInContext Script.runInNewContext Script.runInThisContext", missing),
    },
  ],
  "not-implemented": [
    {
      outcome: each(
        "inspector.Session inspector/promises.Session repl.start v8.serialize v8.writeHeapSnapshot process.binding process.cpuUsage process.kill http.setMaxIdleHTTPParsers",
        missing,
      ),
    },
    { outcome: each("sqlite.DatabaseSync", "Illegal constructor") },
  ],
  "native-addon": [{ outcome: { throws: { code: missing } } }],
  "process-exit": [
    { outcome: { refused: "Canceling the request" } },
    { probe: "process-abort-cancels", outcome: { refused: "Canceling the request" } },
    { probe: "process-exit-at-startup", outcome: { value: "goes on" } },
  ],
  "process-event": [{ outcome: { value: [{ value: { heard: [] } }, { value: { heard: [] } }] } }],
  stdin: [{ outcome: { value: { given: [] } } }],
  readline: [{ outcome: { value: { heard: [], looped: [""] } } }],
  "machine-facts": [
    {
      outcome: {
        value: {
          cpus: 0,
          totalmem: 0,
          freemem: 0,
          loadavg: [0, 0, 0],
          networkInterfaces: 0,
          uptime: [0, 0],
          memoryUsage: 0,
        },
      },
    },
  ],
};

function tmpAtStart() {
  return { value: { seenAtStart: true, seenInRequest: false } };
}
