import type { Samples } from "./sample.ts";

export const readlineSamples: Samples = {
  module: "node:readline",
  as: "readline",
  beside: { stream: "node:stream" },
  first: [String.raw`const input = () => stream.Readable.from(["one\ntwo\r\nthree"]);`],
  expressions: {
    createInterface: [
      'await new Promise((resolve) => { const lines = []; readline.createInterface({ input: input() }).on("line", (line) => lines.push(line)).on("close", () => resolve(lines)); })',
      "await (async (lines) => { for await (const line of readline.createInterface({ input: input(), crlfDelay: Infinity })) lines.push(line); return lines; })([])",
      "typeof readline.createInterface()",
    ],
    Interface: ["readline.createInterface({ input: input() }) instanceof readline.Interface"],
    "Interface.question": [
      'await new Promise((resolve) => { const asked = readline.createInterface({ input: input(), output: new stream.PassThrough() }); asked.question("Name? ", (answer) => { asked.close(); resolve(answer); }); })',
    ],
    clearLine: [
      '((output) => { readline.clearLine(output, 0); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
    clearScreenDown: [
      '((output) => { readline.clearScreenDown(output); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
    cursorTo: [
      '((output) => { readline.cursorTo(output, 1, 2); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
    moveCursor: [
      '((output) => { readline.moveCursor(output, 1, -1); return String(output.read() ?? "nothing"); })(new stream.PassThrough())',
    ],
    emitKeypressEvents: ["readline.emitKeypressEvents(new stream.PassThrough())"],
    promises: ["typeof readline.promises.createInterface"],
  },
};
