import type { Samples } from "./sample.ts";

export const replSamples: Samples = {
  module: "node:repl",
  as: "repl",
  expressions: {
    REPL_MODE_SLOPPY: ["String(repl.REPL_MODE_SLOPPY)"],
    REPL_MODE_STRICT: ["String(repl.REPL_MODE_STRICT)"],
    Recoverable: ['new repl.Recoverable(new SyntaxError("more")).err.message'],
    writer: ["repl.writer({ a: 1 })"],
  },
};
