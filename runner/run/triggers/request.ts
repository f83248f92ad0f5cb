import { expect } from "vitest";
import { runErrors } from "../../../contract/run-errors.ts";
import { handling, program } from "../test-run.ts";
import { at, type Trigger } from "./trigger.ts";

/** What causes each error in a request, and what has to be said of it. The first error decides the outcome. */
export const requestTriggers: Record<string, Trigger> = {
  "threw, in the handler": {
    of: handling("  console.log('x');\n  null.foo;"),
    error: {
      kind: "threw",
      message: "TypeError: Cannot read properties of null (reading 'foo')",
      ...at("server.js", 3, 8),
    },
  },
  "threw, on the first line": {
    of: program("a.js", "module.exports = (req, res) => { throw new Error('first'); };"),
    error: { kind: "threw", ...at("a.js", 1, 40) },
  },
  "threw, in an async handler": {
    of: program(
      "a.js",
      "module.exports = async (req, res) => {\n  await null;\n  throw new Error('later');\n};",
    ),
    error: { kind: "threw", message: "Error: later", ...at("a.js", 3, 9) },
  },
  "threw, in a timer after the response": {
    of: handling(
      "  setTimeout(() => { throw new Error('in timer'); }, 5);\n  setTimeout(() => res.end('ok'), 30);",
    ),
    error: { kind: "threw", message: "Error: in timer", ...at("server.js", 2, 28) },
  },
  "threw, in a timer that should have answered": {
    of: handling("  res.write('x');\n  setTimeout(() => { throw new Error('mid'); }, 5);"),
    error: { kind: "threw", message: "Error: mid", ...at("server.js", 3, 28) },
  },
  "threw, a rejected promise that nobody awaits": {
    of: handling("  Promise.reject(new Error('nobody'));\n  setTimeout(() => res.end('ok'), 5);"),
    error: { kind: "threw", message: "Error: nobody", ...at("server.js", 2, 18) },
  },
  "threw, a string": {
    of: handling("  throw 'text';"),
    error: { kind: "threw", message: "Uncaught: text", ...at("server.js", 1, 22) },
  },
  "threw, an error with odd properties": {
    of: handling("  throw Object.assign(new Error('odd'), { name: undefined });"),
    error: { kind: "threw", message: "Error: odd", ...at("server.js", 2, 23) },
  },
  "threw, in a Worker": {
    of: program("a.mjs", "export default {\n  fetch() {\n    throw new Error('worker');\n  },\n};"),
    error: { kind: "threw", ...at("a.mjs", 3, 11) },
  },
  "threw, code from a string": {
    of: handling("  res.end(new Function('return 1')());"),
    error: {
      kind: "threw",
      message: expect.stringContaining("EvalError"),
      ...at("server.js", 2, 11),
    },
  },
  "threw, process.exit": {
    of: handling("  process.exit(2);"),
    error: {
      kind: "threw",
      message: expect.stringContaining("process.exit(2)"),
      ...at("server.js", 2, 11),
    },
  },
  "threw, with a frame and the program's own stack": {
    of: handling("  deep();", "function deep() { throw new Error('deep'); }\n"),
    error: {
      kind: "threw",
      ...at("server.js", 1, 25),
      frame: expect.stringContaining("> 1 | function deep() { throw new Error('deep'); }"),
      stack: "Error: deep\n    at deep (server.js:1:25)\n    at Server.<anonymous> (server.js:3:3)",
    },
  },
  hung: {
    of: handling("  console.log('x');"),
    error: { kind: "hung", ...runErrors.hung, ...at("server.js", 1, 22) },
  },
  "hung, in the middle of an answer": {
    of: handling("  res.write('x');"),
    error: { kind: "hung" },
  },
  "egress-denied": {
    of: program(
      "a.mjs",
      "export default { async fetch() {\n  return fetch('http://example.com');\n} };",
    ),
    error: {
      kind: "egress-denied",
      message:
        "Berth: the network is closed: a request to http://example.com/ was refused (only the program itself and http://echo.berth.test/ can be reached).",
      hint: runErrors["egress-denied"].hint,
      file: "a.mjs",
      line: 2,
    },
  },
};
