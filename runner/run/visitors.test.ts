import { expect, inject, test } from "vitest";
import * as v from "valibot";
import { runnerPaths, RunnerHealth } from "../../contract/runner.ts";
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

async function health(): Promise<v.InferOutput<typeof RunnerHealth>> {
  const answer = await fetch(inject("runnerUrl") + runnerPaths.health);
  return v.parse(RunnerHealth, await answer.json());
}

test("a reader that leaves ends its run", async () => {
  const endless = handling("  res.write('x');\n  setInterval(() => res.write('y'), 20);");
  const leaving = new AbortController();
  const response = await callRunner(runnerPaths.runs, endless, {}, leaving.signal);
  await response.body?.getReader().read();
  const { active } = await health();
  leaving.abort();
  await expect.poll(async () => (await health()).active, { timeout: 3000 }).toBeLessThan(active);
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
