import type { Samples } from "./sample.ts";

export const timersPromisesSamples: Samples = {
  module: "node:timers/promises",
  as: "timers",
  expressions: {
    setTimeout: [
      'await timers.setTimeout(1, "done")',
      'await timers.setTimeout(50, "done", { signal: AbortSignal.abort() })',
      'await timers.setTimeout("1", "done")',
      'await timers.setTimeout(1, "done", { ref: false })',
      'await timers.setTimeout(1, "done", { signal: "no signal" })',
    ],
    setImmediate: [
      'await timers.setImmediate("soon")',
      'await timers.setImmediate("soon", { signal: AbortSignal.abort() })',
    ],
    setInterval: [
      'await (async (seen) => { for await (const value of timers.setInterval(1, "tick")) { seen.push(value); if (seen.length === 3) break; } return seen; })([])',
      'await timers.setInterval(1, "tick", { signal: AbortSignal.abort() }).next()',
    ],
    scheduler: [
      "await timers.scheduler.wait(1)",
      "await timers.scheduler.yield()",
      "await timers.scheduler.wait(1, { signal: AbortSignal.abort() })",
    ],
  },
};
