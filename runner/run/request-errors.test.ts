import { describe, expect, test } from "vitest";
import { runErrors } from "../../contract/run-errors.ts";
import type { Program } from "../../contract/program.ts";
import { handling, program, run } from "./test-run.ts";

const at = (file: string, line: number, column: number) => ({ file, line, column });

/** What causes each error in a request, and what has to be said of it. The first error decides the outcome. */
const rows: Record<string, { of: Program; error: Record<string, unknown> }> = {
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
    error: { kind: "egress-denied", ...runErrors["egress-denied"], file: "a.mjs", line: 2 },
  },
};

test.each(Object.entries(rows))("%s", async (_, { of, error }) => {
  const { errors, end } = await run(of);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject(error);
  expect(end.outcome).toBe(error["kind"]);
});

test("cross-request", async () => {
  const keeping = program(
    "a.mjs",
    "let kept; export default { fetch(request) { const body = kept; kept ??= request.body; return new Response(body ?? 'kept'); } };",
  );
  const post = { method: "POST", body: "abc" };
  expect((await run(keeping, post)).end.outcome).toBe("ok");
  const { errors, end } = await run(keeping, post);
  expect(errors).toMatchObject([{ kind: "cross-request", ...runErrors["cross-request"] }]);
  expect(end.outcome).toBe("cross-request");
});

test("an error that the program handles itself is none", async () => {
  const { errors, end, status } = await run(
    handling(
      "  Promise.reject(new Error('handled'));\n  setTimeout(() => { res.statusCode = 500; res.end('oops'); }, 5);",
      "process.on('unhandledRejection', () => {});",
    ),
  );
  expect({ errors, outcome: end.outcome, status }).toEqual({
    errors: [],
    outcome: "ok",
    status: 500,
  });
});

describe("what was said before an error", () => {
  test("is kept, in order", async () => {
    const { events } = await run(
      handling("  console.log('one');\n  console.log('two');\n  throw new Error('x');"),
    );
    expect(events.map((event) => event.type)).toEqual(["log", "log", "error", "end"]);
  });

  test("is kept at start-up", async () => {
    const { lines } = await run(program("a.js", "console.log('before');\nthrow new Error('x');"));
    expect(lines).toEqual(["log: before"]);
  });
});
