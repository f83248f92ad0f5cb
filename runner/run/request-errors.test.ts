import { describe, expect, test } from "vitest";
import { runErrors } from "../../contract/run-errors.ts";
import { handling, program, run } from "./test-run.ts";
import { requestTriggers } from "./triggers/request.ts";

test.each(Object.entries(requestTriggers))("%s", async (_, { of, error }) => {
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
