import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type ApiSession, openApiSession } from "../../dev/api-session.ts";
import type { Program } from "../../contract/program.ts";
import { dataRoutes } from "../../contract/routes.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import { openBench } from "../bench.ts";
import { outcomeOf, programOf, runEvents } from "../run-events.ts";
import type { StackStatus } from "../serve-stack.ts";
import { built } from "../stacks.ts";
import { openVisitor } from "../visitor.ts";

const { origin } = built;
const megabyte = 1024 * 1024;

const looping = programOf(`import http from "node:http";
http.createServer(() => { for (;;); }).listen(3000);
`);
const eating = programOf(`import http from "node:http";
http.createServer((req, res) => {
  const eaten = [];
  for (;;) eaten.push(new Array(100_000).fill(eaten.length));
}).listen(3000);
`);
const calm = programOf(`import http from "node:http";
http.createServer((req, res) => res.end("calm")).listen(3000);
`);

let session: ApiSession;
let programUrl = "";

beforeAll(async () => {
  session = await openApiSession(origin);
  programUrl = (await session.share({ program: calm, title: "Calm" })).url;
});

function run(program = calm) {
  return runEvents(origin, session.cookie, program);
}

async function stackStatus(): Promise<StackStatus> {
  const answer = await fetch(built.statusUrl);
  return v.parse(v.object({ runnerPid: v.number(), appBytes: v.number() }), await answer.json());
}

async function milliseconds(url: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(url);
  await answer.text();
  expect(answer.status).toBe(200);
  return performance.now() - started;
}

async function medianTime(url: string, times = 9): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) taken.push(await milliseconds(url));
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Infinity;
}

/** Writes ten pieces, a tenth of a second apart. */
function counting(piece: string) {
  return programOf(`const http = require("node:http");
http.createServer((req, res) => {
  let n = 0;
  const timer = setInterval(() => {
    n += 1;
    res.write(${piece});
    if (n < 10) return;
    clearInterval(timer);
    res.end();
  }, 100);
}).listen(3000);
`);
}

/** The events of a run whose process is killed when some of its pieces were told. */
async function cut(program: Program, method = "GET"): Promise<RunEvent[]> {
  await run(program);
  const { runnerPid } = await stackStatus();
  const running = runEvents(origin, session.cookie, program, { method });
  await wait(500);
  process.kill(runnerPid, "SIGKILL");
  return running;
}

function piecesOf(events: RunEvent[]): string[] {
  return events.flatMap((event) => (event.type === "body" ? (event.text ?? "") : []));
}

async function expectHealthy(): Promise<void> {
  // A run waits for the process to be there again, so that what comes after it must be well at once.
  expect(outcomeOf(await run())).toBe("ok");
  const health = await fetch(origin + dataRoutes.health);
  expect(await health.json()).toEqual({ ok: true, app: true, database: true, runner: true });
  const { page } = await openVisitor({ origin });
  const bench = await openBench(page, "/");
  await bench.run.click();
  await bench.body.getByText("Hello World").waitFor();
}

describe("while a program blocks its event loop", () => {
  it("pages answer at once, and another program soon", async () => {
    const started = performance.now();
    const blocked = run(looping);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const home = await medianTime(origin);
    const program = await medianTime(programUrl);
    expect(outcomeOf(await run())).toBe("ok");
    expect(performance.now() - started).toBeLessThan(4000);
    const events = await blocked;
    expect(outcomeOf(events)).toBe("blocked-loop");
    expect(events.find(({ type }) => type === "error")).toMatchObject({
      kind: "blocked-loop",
      file: "server.js",
      line: 2,
    });
    expect(home).toBeLessThan(100);
    expect(program).toBeLessThan(100);
  });
});

describe("after programs that took their process down", () => {
  it("five loops in a row leave everything as it was", { timeout: 90_000 }, async () => {
    const before = await stackStatus();
    for (let round = 0; round < 5; round += 1) {
      expect(outcomeOf(await run(looping)), `loop ${round + 1}`).toBe("blocked-loop");
    }
    await expectHealthy();
    const { appBytes } = await stackStatus();
    expect(appBytes - before.appBytes).toBeLessThan(64 * megabyte);
  });

  it("memory eaters leave everything as it was", { timeout: 90_000 }, async () => {
    const before = await stackStatus();
    for (let round = 0; round < 5; round += 1) {
      expect(outcomeOf(await run(eating)), `eater ${round + 1}`).toBe("memory");
    }
    await expectHealthy();
    const { appBytes } = await stackStatus();
    expect(appBytes - before.appBytes).toBeLessThan(64 * megabyte);
  });

  it("of runs that share a process, only the one that eats is told so", async () => {
    const waiting = programOf(
      `module.exports = (req, res) => setTimeout(() => res.end("waited"), 700);`,
    );
    const [eaten, ...others] = await Promise.all([run(eating), run(waiting), run(), run(waiting)]);
    expect(outcomeOf(eaten)).toBe("memory");
    expect(others.map(outcomeOf)).toEqual(["ok", "ok", "ok"]);
  });

  it("a killed runner costs no page and at most one run", async () => {
    const { runnerPid } = await stackStatus();
    process.kill(runnerPid, "SIGKILL");
    const [events] = await Promise.all([run(), milliseconds(origin), milliseconds(programUrl)]);
    expect(["ok", "runner-restarted"]).toContain(outcomeOf(events));
    expect((await stackStatus()).runnerPid).not.toBe(runnerPid);
    await expectHealthy();
  });

  it("a stream that is cut goes on where it was, if it says the same once more", async () => {
    const events = await cut(counting("`${n} `"));
    expect(outcomeOf(events)).toBe("ok");
    expect(piecesOf(events)).toEqual(["1 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ", "9 ", "10 "]);
    expect(events.filter(({ type }) => type === "response")).toHaveLength(1);
  });

  it.each([
    ["says something else", "GET", "`${n}: ${Math.random()}`"],
    ["may not be repeated", "POST", "`${n}: `"],
  ])("a stream that is cut ends so if it %s", async (_, method, piece) => {
    const events = await cut(counting(piece), method);
    expect(outcomeOf(events)).toBe("runner-restarted");
    const numbers = piecesOf(events).map((text) => parseInt(text, 10));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
  });
});
