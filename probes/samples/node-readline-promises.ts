import type { Samples } from "./sample.ts";

export const readlinePromisesSamples: Samples = {
  module: "node:readline/promises",
  as: "readline",
  beside: { stream: "node:stream" },
  expressions: {
    createInterface: [
      String.raw`await ((asked) => asked.question("Name? ").finally(() => asked.close()))(readline.createInterface({ input: stream.Readable.from(["Ada\n"]), output: new stream.PassThrough() }))`,
      "typeof readline.createInterface()",
    ],
    Interface: [
      "readline.createInterface({ input: new stream.PassThrough() }) instanceof readline.Interface",
    ],
    "Interface.question": [
      'await readline.createInterface({ input: new stream.PassThrough(), output: new stream.PassThrough() }).question("Name? ", { signal: AbortSignal.abort() })',
    ],
    Readline: ["typeof new readline.Readline(new stream.PassThrough()).commit"],
    "Readline.cursorTo": [
      'await (async (output) => { await new readline.Readline(output).cursorTo(1).commit(); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
    "Readline.clearLine": [
      'await (async (output) => { await new readline.Readline(output).clearLine(0).commit(); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
  },
};
