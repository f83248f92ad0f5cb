import type { Samples } from "./sample.ts";

export const consoleSamples: Samples = {
  module: "node:console",
  as: "console",
  expressions: {
    Console: [
      'await (async ({ Writable }) => { const seen = []; const own = new console.Console(new Writable({ write(chunk, encoding, done) { seen.push(String(chunk)); done(); } })); own.log("%s is %d", "a", 1); return seen; })(await import("node:stream"))',
      "new console.Console({})",
    ],
    "Console.log": [
      'await (async ({ Writable }, { Console }) => { const seen = []; const stdout = new Writable({ write(chunk, encoding, done) { seen.push(String(chunk)); done(); } }); const own = new Console({ stdout, inspectOptions: { compact: false } }); own.group("g"); own.log({ a: 1 }); own.groupEnd(); own.log("out"); return seen; })(await import("node:stream"), await import("node:console"))',
    ],
    "Console.table": [
      'await (async ({ Writable }, { Console }) => { const seen = []; const stdout = new Writable({ write(chunk, encoding, done) { seen.push(String(chunk)); done(); } }); new Console(stdout).table([{ a: 1, b: 2 }], ["b"]); return seen.join(""); })(await import("node:stream"), await import("node:console"))',
    ],
  },
};
