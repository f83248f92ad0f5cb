import type { Rule } from "./rule.ts";

/** What depends on when it is done: at start-up, in a request, or after it. */
export const phaseRules = {
  "timer-after-response": {
    severity: "warning",
    message: "A timer that is set when the response has ended never fires.",
    fix: "Do the work before the response ends, or hand its promise to ctx.waitUntil.",
    probe: "timer-after-response",
  },
  "interval-in-request": {
    severity: "warning",
    message: "An interval ends with the request that set it, though nothing clears it.",
    fix: "Do periodic work in a scheduled handler (a Cron Trigger), or when a request needs it.",
    probe: "interval-in-request",
  },
  "global-scope": {
    severity: "error",
    message: "{api} is refused while the program starts.",
    fix: "Call it in a request handler; keep the result for the next ones.",
    probe: "global-scope-refused",
  },
  "startup-clock": {
    severity: "warning",
    message: "{api} gives 0 while the program starts: the clock begins with a request.",
    fix: "Read the clock in a request handler.",
    probe: "startup-clock-zero",
  },
  "code-from-text": {
    severity: "warning",
    message: "{api} throws an EvalError in a request; only while the program starts it works.",
    fix: "Make such functions at start-up (dates from 2025-06-01 on), or write the code out.",
    probe: "code-from-text",
  },
  "wasm-from-bytes": {
    severity: "error",
    message:
      "{api} makes nothing of bytes here: only new WebAssembly.Module can, and only at start-up.",
    fix: "Import the .wasm file as a module when you deploy.",
    probe: "wasm-from-bytes",
  },
} as const satisfies Record<string, Rule>;
