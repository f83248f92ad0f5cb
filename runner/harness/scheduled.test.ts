import { expect, test } from "vitest";
import { runnerPaths } from "../../contract/runner.ts";
import { post, program, run } from "../run/test-run.ts";

/** A Worker with a `scheduled` handler of this body. */
function worker(body: string) {
  return program(
    "worker.js",
    `export default {
  async scheduled(controller, env, ctx) {
${body}
  },
  fetch: (request) => new Response("fetched " + new URL(request.url).pathname),
};`,
  );
}

const path = "/cdn-cgi/handler/scheduled";

test("a request fires the handler, and the answer is its outcome", async () => {
  const fired = worker(
    `console.log(JSON.stringify(controller), typeof controller.noRetry(), env.NAME, Object.prototype.toString.call(controller));`,
  );
  const told = await run(
    { ...fired, env: { NAME: "value" } },
    { path: `${path}?cron=*/5+*+*+*+*&time=1745856238000` },
  );
  expect({ status: told.status, body: told.body, end: told.end.outcome }).toEqual({
    status: 200,
    body: "ok",
    end: "ok",
  });
  expect(told.lines.join("\n")).toBe(
    'log: {"cron":"*/5 * * * *","scheduledTime":1745856238000} undefined value [object ScheduledController]',
  );
});

test.each([
  ["", `"" true`],
  ["?time=", `"" true`],
  ["?cron=a&time=0", `"a" false`],
])("what the query %s leaves out is as it is without a trigger", async (query, line) => {
  const now =
    "console.log(JSON.stringify(controller.cron), Math.abs(Date.now() - controller.scheduledTime) < 5000);";
  const { lines } = await run(worker(now), { path: path + query });
  expect(lines).toEqual([`log: ${line}`]);
});

test.each(["/cdn-cgi/local/scheduled", "/cdn-cgi/mf/scheduled"])("%s is the same", async (at) => {
  const { body } = await run(worker("controller.noRetry();"), { path: `${at}?format=json` });
  expect(JSON.parse(body)).toEqual({ outcome: "ok", noRetry: true });
});

test("the controller cannot be written to", async () => {
  const write = "try { controller.cron = 'x'; } catch (error) { console.log(error.message); }";
  const { lines } = await run(worker(write), { path });
  expect(lines).toEqual([
    "log: Cannot assign to read only property 'cron' of object '#<ScheduledController>'",
  ]);
});

test("what it throws is an error of the run, at its line", async () => {
  const { status, body, errors, end } = await run(worker("\n    throw new Error('no rest');"), {
    path: `${path}?format=json`,
  });
  expect({ status, body: JSON.parse(body), end: end.outcome }).toEqual({
    status: 500,
    body: { outcome: "exception", noRetry: false },
    end: "threw",
  });
  expect(errors).toMatchObject([{ message: "Error: no rest", file: "worker.js", line: 4 }]);
});

test("the outcome waits for waitUntil, and for what that adds", async () => {
  const { body, lines } = await run(
    worker(`ctx.waitUntil(scheduler.wait(60).then(() => {
      console.log("first");
      ctx.waitUntil(scheduler.wait(20).then(() => console.log("second")));
    }));`),
    { path },
  );
  expect({ body, lines }).toEqual({ body: "ok", lines: ["log: first", "log: second"] });
});

test("a promise that rejects in waitUntil is an exception, told once", async () => {
  const { status, body, errors } = await run(
    worker("ctx.waitUntil(Promise.reject(new Error('left behind')));"),
    { path },
  );
  expect({ status, body }).toEqual({ status: 500, body: "exception" });
  expect(errors).toMatchObject([{ message: "Error: left behind" }]);
});

test("a time that is no number is refused", async () => {
  const { status, lines } = await run(worker("console.log('fired');"), {
    path: `${path}?time=noon`,
  });
  expect({ status, lines }).toEqual({ status: 400, lines: [] });
});

test("a class, a program without fetch, and a program that asks itself", async () => {
  const ofClass = program(
    "worker.js",
    `import { WorkerEntrypoint } from "cloudflare:workers";
export default class extends WorkerEntrypoint {
  scheduled({ cron }) { console.log(cron, this.env.NAME); }
}`,
    { env: { NAME: "value" } },
  );
  expect((await run(ofClass, { path: `${path}?cron=x` })).lines).toEqual(["log: x value"]);
  const alone = program("worker.cjs", "exports.scheduled = () => console.log('alone');");
  expect((await run(alone, { path })).lines).toEqual(["log: alone"]);
  const asking = program(
    "worker.js",
    `export default {
  scheduled: ({ cron }) => console.log("fired", cron),
  fetch: () => fetch("http://localhost${path}?cron=own"),
};`,
  );
  const { body, lines } = await run(asking);
  expect({ body, lines }).toEqual({ body: "ok", lines: ["log: fired own"] });
});

test("a live request fires it too", async () => {
  const call = { method: "GET", headers: [], hasBody: false };
  const fired = worker("if (controller.cron === 'bad') throw new Error('no rest');");
  const ask = async (cron: string) => {
    const url = `http://a.test${path}?cron=${cron}`;
    const line = `${JSON.stringify({ ...call, program: fired, url })}\n`;
    const answer = await post(runnerPaths.live, line);
    return [answer.status, await answer.text()];
  };
  expect(await ask("good")).toEqual([200, "ok"]);
  expect(await ask("bad")).toEqual([500, "exception"]);
});

test("without a scheduled handler the request is the program's own", async () => {
  const plain = program(
    "worker.js",
    "export default { fetch: (request) => new Response(new URL(request.url).pathname) };",
  );
  expect((await run(plain, { path })).body).toBe(path);
  expect((await run(worker(""), { path: "/cdn-cgi/handler" })).body).toBe(
    "fetched /cdn-cgi/handler",
  );
});
