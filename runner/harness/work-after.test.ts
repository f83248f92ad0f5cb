import { expect, test } from "vitest";
import { program, run } from "../run/test-run.ts";

/** A Worker that answers at once, after this was done with its context. */
function worker(body: string) {
  return program(
    "worker.js",
    `export default { async fetch(request, env, ctx) {\n${body}\nreturn new Response("sent"); } };`,
  );
}

test("what is logged in waitUntil is the run's, and so is what that adds", async () => {
  const { body, lines, end, events } = await run(
    worker(`ctx.waitUntil(scheduler.wait(60).then(() => {
      console.log("first");
      ctx.waitUntil(scheduler.wait(20).then(() => console.log("second")));
    }));`),
  );
  expect({ body, lines, outcome: end.outcome }).toEqual({
    body: "sent",
    lines: ["log: first", "log: second"],
    outcome: "ok",
  });
  const order = events.map(({ type }) => type);
  expect(order.indexOf("response")).toBeLessThan(order.indexOf("log"));
});

test("what rejects there is told once", async () => {
  const { body, errors } = await run(
    worker(`ctx.waitUntil(scheduler.wait(60).then(() => { throw new Error("left behind"); }));`),
  );
  expect(body).toBe("sent");
  expect(errors).toMatchObject([{ message: "Error: left behind", file: "worker.js", line: 2 }]);
});

test("what never ends is listened to for three seconds, and is no failure", async () => {
  const { body, lines, errors, end } = await run(
    worker(`console.log("before");
      ctx.waitUntil(new Promise(() => {}));
      ctx.waitUntil(scheduler.wait(6000).then(() => console.log("too late")));`),
  );
  expect({ body, lines, errors, outcome: end.outcome }).toEqual({
    body: "sent",
    lines: ["log: before"],
    errors: [],
    outcome: "ok",
  });
  expect(end.durations.total).toBeGreaterThan(2900);
  expect(end.durations.total).toBeLessThan(5900);
});

test("it can be called as the runtime's own can, and no other way", async () => {
  const { lines } = await run(
    worker(`try { ctx.waitUntil(); } catch (error) { console.log(String(error)); }
      const { waitUntil } = ctx;
      try { waitUntil(Promise.resolve()); } catch (error) { console.log(String(error)); }`),
  );
  expect(lines).toEqual([
    "log: TypeError: Failed to execute 'waitUntil' on 'ExecutionContext': parameter 1 is not of type 'Promise'.",
    "log: TypeError: Illegal invocation: function called with incorrect `this` reference. See https://developers.cloudflare.com/workers/observability/errors/#illegal-invocation-errors for details.",
  ]);
});
