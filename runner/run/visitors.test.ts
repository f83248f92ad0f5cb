import { expect, test } from "vitest";
import { runnerPaths } from "../../contract/runner.ts";
import { callRunner, handling, post, program, run } from "./test-run.ts";

const slow = program(
  "app.js",
  `const express = require('express'); const app = express();
app.get('/:id', async (req, res) => {
  const { id } = req.params;
  for (let i = 0; i < 5; i += 1) {
    console.log(id, i);
    res.write(id + ';');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  }
  process.stdout.write('end of ' + id);
  res.end();
});
app.listen(3000);`,
);

test("twenty visitors of one program never see each other", async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `visitor-${index}`);
  const told = await Promise.all(ids.map((id) => run(slow, { path: `/${id}` })));
  for (const [index, { lines, body }] of told.entries()) {
    const id = ids[index] ?? "";
    expect(body).toBe(`${id};`.repeat(5));
    expect(lines).toEqual([
      ...Array.from({ length: 5 }, (_, turn) => `log: ${id} ${turn}`),
      `log: end of ${id}`,
    ]);
  }
});

test("a reader that leaves ends its run", async () => {
  const endless = handling(
    "if (req.url !== '/') return res.end(String(ticks));\n  setInterval(() => res.write(String((ticks += 1))), 20);",
    "let ticks = 0;\n",
  );
  const ticks = async () => Number((await run(endless, { path: "/ticks" })).body);
  const goesOn = async () => {
    const before = await ticks();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before < (await ticks());
  };
  const leaving = new AbortController();
  const response = await callRunner(runnerPaths.runs, endless, {}, leaving.signal);
  await response.body?.getReader().read();
  expect(await goesOn()).toBe(true);
  leaving.abort();
  await expect.poll(goesOn, { timeout: 3000 }).toBe(false);
});

test("what nobody has run is not kept for the next visitor", async () => {
  const talkative = program(
    "talk.js",
    "console.log('start'); module.exports = (req, res) => { console.log(req.url); res.end(); };",
  );
  const call = {
    program: talkative,
    method: "GET",
    url: "http://a.test/secret",
    headers: [],
    hasBody: false,
  };
  const live = await post(runnerPaths.live, `${JSON.stringify(call)}\n`);
  expect(live.status).toBe(200);
  expect((await run(talkative, { path: "/mine" })).lines).toEqual(["log: start", "log: /mine"]);
});
