import { expect, test } from "vitest";
import { limits } from "../../contract/limits.ts";
import { runErrorKinds } from "../../contract/run-errors.ts";
import { handling, program, run } from "./test-run.ts";
import { requestTriggers } from "./triggers/request.ts";
import { startupTriggers } from "./triggers/startup.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** Kinds that take their time, or a lot of bytes. */
const slow: Record<string, Trigger> = {
  "limit, a console that is full": {
    of: handling(`  console.log("x".repeat(${limits.logBytes}));\n  res.end();`),
    error: { kind: "limit" },
  },
  "limit, a response that is too long": {
    of: handling(`  res.end("x".repeat(${limits.responseBytes + 1}));`),
    error: { kind: "limit" },
  },
  "timeout, a handler that waits": {
    of: handling(`  setTimeout(() => res.end("late"), ${limits.wallClockMs + 5000});`),
    error: { kind: "timeout", file: "server.js", line: 1 },
  },
};

const kept = program(
  "a.mjs",
  "let kept; export default { fetch(request) { const body = kept; kept ??= request.body; return new Response(body ?? 'first'); } };",
);

/** These end the process that all runs share, so dev/supervisor.test.ts and e2e/resilience.spec.ts cause them. */
const endsTheProcess = ["blocked-loop", "memory", "runner-restarted"];

test("every kind of error has a program that causes it", () => {
  const triggers = [startupTriggers, requestTriggers, slow].flatMap((rows) => Object.values(rows));
  const caused = new Set<string>(triggers.map(({ error }) => error.kind));
  caused.add("cross-request");
  expect(runErrorKinds.filter((kind) => !caused.has(kind))).toEqual(endsTheProcess);
});

test.each(Object.entries(slow))("%s", async (_, { of, error }) => {
  const { errors, end } = await run(of);
  expect(errors[0]).toMatchObject(error);
  expect(end.outcome).toBe(error.kind);
});

test("cross-request, the body of another request", async () => {
  await run(kept, { method: "POST", body: "a" });
  let told = await run(kept, { method: "POST", body: "b" });
  // An isolate goes with its process, which is replaced after many programs: then this one was the first.
  if (told.body === "first") told = await run(kept, { method: "POST", body: "c" });
  expect(told.end.outcome).toBe("cross-request");
});
