import type { Rule } from "./rule.ts";

/** The process, its machine, and what could run beside it. */
export const processRules = {
  "child-process": {
    severity: "error",
    message: "{api} throws: a Worker cannot start a process.",
    fix: "Do the work in JavaScript or WebAssembly, or ask a service for it.",
    probe: "child-process-throws",
  },
  cluster: {
    severity: "error",
    message: "{api} throws: the runtime itself decides how many isolates there are.",
    fix: "Start the server without cluster; requests spread by themselves.",
    probe: "cluster-throws",
  },
  "worker-threads": {
    severity: "error",
    message: "{api} throws: a Worker has one thread.",
    fix: "Do the work in the request, or in another Worker by a service binding or a queue.",
    probe: "worker-threads-throws",
  },
  vm: {
    severity: "error",
    message: "{api} throws: no code can be made into another context.",
    fix: "Import the code, or run it as a Dynamic Worker.",
    probe: "vm-throws",
  },
  "not-implemented": {
    severity: "error",
    message: "{api} is there and throws when it is called.",
    fix: "Guard the call or leave it out.",
    probe: "not-implemented-throws",
  },
  "native-addon": {
    severity: "error",
    message: "{api} loads compiled code of the machine, which Workers cannot run.",
    fix: "Use a package in plain JavaScript or WebAssembly for the same.",
    probe: "native-addon-refused",
  },
  "process-exit": {
    severity: "info",
    message:
      "{api} ends no process: in a request it ends the request in an error, at start-up it does nothing.",
    fix: "Answer with an error status, or throw.",
    probe: "process-exit-cancels",
  },
  "process-event": {
    severity: "info",
    message: "The process never emits this event on Workers.",
    fix: "Do the work in the request; nothing runs when an isolate goes.",
    probe: "process-events-silent",
  },
  stdin: {
    severity: "warning",
    message: "{api} never gives anything: a Worker has no standard input.",
    fix: "Take input from requests or from process.env.",
    probe: "stdin-silent",
  },
  readline: {
    severity: "error",
    message:
      "{api} never reads its input: no line comes, and a loop over it sees one that is empty.",
    fix: "Read the text as a whole and split it at its line breaks.",
    probe: "readline-without-lines",
  },
  "machine-facts": {
    severity: "info",
    message: "{api} gives nothing or zero here: a Worker has no machine of its own.",
    fix: "Do not decide by it.",
    probe: "machine-facts-zero",
  },
} as const satisfies Record<string, Rule>;
