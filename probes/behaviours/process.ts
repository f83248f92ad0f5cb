import type { Probe, ProbeTable } from "../probe.ts";

const exits = "Berth makes an error with a place of it, so that a run tells where it was called.";

/** Of the process, its machine, and what could run beside it. */
export const processBehaviours: ProbeTable<Probe> = {
  "child-process-throws": {
    about: ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"].map(
      (name) => `node:child_process.${name}`,
    ),
    difference: "Every way to start a process throws.",
    fix: "Do the work in JavaScript or WebAssembly, or ask a service for it.",
  },
  "cluster-throws": {
    about: ["node:cluster.fork", "node:cluster.setupPrimary", "node:cluster.setupMaster"],
    difference: "The program is the primary, and every way to start workers throws.",
    fix: "Start the server without cluster; requests spread by themselves.",
  },
  "worker-threads-throws": {
    about: ["node:worker_threads.Worker"],
    node: true,
    difference: "No thread can be started: new Worker() throws.",
    fix: "Do the work in the request, or in another Worker by a service binding or a queue.",
  },
  "vm-throws": {
    about: ["runInContext", "runInNewContext", "runInThisContext", "compileFunction", "Script"].map(
      (name) => `node:vm.${name}`,
    ),
    node: true,
    difference: "node:vm evaluates nothing: its functions throw.",
    fix: "Import the code, or run it as a Dynamic Worker.",
  },
  "not-implemented-throws": {
    about: [
      "node:inspector.Session",
      "node:inspector/promises.Session",
      "node:repl.start",
      "node:sqlite.DatabaseSync",
      "node:v8.serialize",
      "node:v8.writeHeapSnapshot",
      "node:process.binding",
      "node:process.cpuUsage",
      "node:process.kill",
      "node:http.setMaxIdleHTTPParsers",
    ],
    difference: "These are there and throw when they are called.",
    fix: "Guard the calls or leave them out.",
  },
  "native-addon-refused": {
    about: ["node:process.dlopen"],
    difference: "Compiled code of the machine cannot be loaded.",
    fix: "Use a package in plain JavaScript or WebAssembly for the same.",
  },
  "process-exit-cancels": {
    about: ["node:process.exit"],
    berth: exits,
    difference: "process.exit() ends no process: the request ends in an error.",
    fix: "Answer with an error status, or throw.",
  },
  "process-abort-cancels": {
    about: ["node:process.abort"],
    difference: "process.abort() ends no process.",
    fix: "Answer with an error status, or throw.",
  },
  "process-exit-at-startup": {
    about: ["node:process.exit"],
    berth: exits,
    difference: "While the program starts, process.exit() does nothing.",
    fix: "Throw, so that the program does not start.",
  },
  "process-events-silent": {
    about: ["node:process.on"],
    turns: 2,
    difference:
      "The process emits none of the events by which Node tells of its end, of signals and of what nobody caught.",
    fix: "Do the work in the request; nothing runs when an isolate goes.",
  },
  "stdin-silent": {
    about: ["node:process.stdin"],
    difference: "Standard input gives nothing.",
    fix: "Take input from requests or from process.env.",
  },
  "readline-without-lines": {
    about: ["node:readline.createInterface"],
    node: true,
    difference:
      "An interface of node:readline gives no lines: of any stream, it ends without them.",
    fix: "Read the text as a whole and split it at its line breaks.",
  },
  "machine-facts-zero": {
    about: [
      ...["cpus", "totalmem", "freemem", "loadavg", "networkInterfaces", "uptime"].map(
        (name) => `node:os.${name}`,
      ),
      "node:process.memoryUsage",
      "node:process.uptime",
    ],
    difference: "All measures of the machine are zero or empty.",
    fix: "Do not decide by them.",
  },
};
