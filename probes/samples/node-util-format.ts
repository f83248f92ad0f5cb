import type { Samples } from "./sample.ts";

export const utilFormatSamples: Samples = {
  module: "node:util",
  as: "util",
  expressions: {
    format: [
      'util.format("%s is %d years and %i, %f", "Ada", 36.5, 36.5, "1.5")',
      'util.format("%j %o %O", { a: 1 }, { b: [1] }, { c: { d: { e: { f: 1 } } } })',
      'util.format("%s %s", "only one")',
      'util.format("one", "two", { three: 3 })',
      'util.format("100%% of %c%s", "color: red", "it")',
      'util.format(1, "a", null)',
      'util.format("%s", { toString: () => "own" })',
      'util.format("%s %s %s", Symbol("s"), 1n, -0)',
      'util.format("%d %d", "abc", 1n)',
      'util.format("%j", ((self) => { self.me = self; return self; })({}))',
      'util.format("%s", class Model {})',
      "util.format()",
      'util.format("%x", 1)',
    ],
    formatWithOptions: [
      'util.formatWithOptions({ colors: true }, "%O is %s", { a: 1 }, "b")',
      'util.formatWithOptions({ compact: false }, "%O", { a: 1 })',
      'util.formatWithOptions("no options", "a")',
    ],
    styleText: [
      'util.styleText("red", "alarm", { validateStream: false })',
      'util.styleText(["bold", "underline"], "title", { validateStream: false })',
      'util.styleText("no-such-style", "a")',
      'util.styleText("red", 7)',
    ],
    stripVTControlCharacters: [
      String.raw`util.stripVTControlCharacters("\u001b[31mred\u001b[39m plain")`,
      "util.stripVTControlCharacters(7)",
    ],
    toUSVString: [String.raw`util.toUSVString("a\ud800b").charCodeAt(1)`],
    parseArgs: [
      'util.parseArgs({ args: ["-f", "--bar", "b"], options: { foo: { type: "boolean", short: "f" }, bar: { type: "string" } } })',
      'util.parseArgs({ args: ["--port=8080", "file.js"], options: { port: { type: "string" } }, allowPositionals: true })',
      'util.parseArgs({ args: ["--unknown"], options: {} })',
      'util.parseArgs({ args: ["file"], options: {} })',
      'util.parseArgs({ args: ["--no-color", "-vv"], options: { color: { type: "boolean" }, v: { type: "boolean", short: "v", multiple: true } }, allowNegative: true })',
      'util.parseArgs({ args: ["--bar"], options: { bar: { type: "string" } } })',
      'util.parseArgs({ args: ["-f", "a"], options: { file: { type: "string", short: "f", default: "b" } }, tokens: true }).tokens',
      'util.parseArgs({ args: ["--x=1", "y"], strict: false })',
      'util.parseArgs({ args: [], options: { file: { type: "string", default: "a.txt" } } }).values',
    ],
    parseEnv: [
      String.raw`util.parseEnv("A=1\nB=\"two words\"\n# comment\nexport C='x'\nD=")`,
      'util.parseEnv("A=1 # trailing\\nB=`multi\\nline`")',
      "util.parseEnv(7)",
    ],
    getSystemErrorName: [
      "util.getSystemErrorName(-2)",
      "util.getSystemErrorName(-99999) === undefined",
      "util.getSystemErrorName(2)",
    ],
    getSystemErrorMap: ["util.getSystemErrorMap().get(-2)", "util.getSystemErrorMap().size > 50"],
    getSystemErrorMessage: [
      "util.getSystemErrorMessage(-2)",
      'util.getSystemErrorMessage("ENOENT")',
    ],
    getCallSites: [
      "util.getCallSites(1).length",
      'Object.keys(util.getCallSites()[0] ?? {}).includes("functionName")',
    ],
    debuglog: ['util.debuglog("berth").enabled', 'typeof util.debuglog("berth")("not shown")'],
    debug: ["util.debug === util.debuglog"],
    isArray: ["util.isArray([])"],
  },
};
