import { describe, expect, it } from "vitest";
import type { Finding } from "../../contract/findings.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import { addEvents } from "./add-events.ts";
import { idleRun, reduceRun, type RunAction, type RunState } from "./run-state.ts";

const start = (number: number): RunAction => ({
  type: "start",
  number,
  at: 0,
  request: { method: "GET", path: `/${number}`, headers: [] },
});
const events = (number: number, ...list: RunEvent[]): RunAction => ({
  type: "update",
  number,
  update: (run) => addEvents(run, list, 1),
});
const log: RunEvent = { type: "log", at: 1, level: "log", text: "\u001B[31mred\u001B[0m" };
const response: RunEvent = {
  type: "response",
  at: 2,
  status: 200,
  statusText: "OK",
  headers: [],
};
const end: RunEvent = {
  type: "end",
  at: 3,
  outcome: "ok",
  coldStart: true,
  durations: { compile: 1, load: 1, firstByte: 2, total: 3 },
};

function after(...actions: RunAction[]): RunState {
  return actions.reduce(reduceRun, idleRun);
}

describe("reduceRun", () => {
  it("gathers the events of a run", () => {
    const body: RunEvent[] = [
      { type: "body", at: 2, text: "a" },
      { type: "body", at: 3, base64: "AP8=" },
    ];
    const { run } = after(start(1), events(1, log, response), events(1, ...body, end));
    expect(run.phase).toBe("done");
    expect(run.response).toEqual(response);
    expect(run.body).toEqual(["a", new Uint8Array([0, 255])]);
    expect(run.bodyAt).toEqual([2, 3]);
    expect(run.logs).toEqual([log]);
    expect(run.end).toEqual(end);
  });

  it("keeps what differs of the run before until the next is heard of", () => {
    const finding: Finding = {
      rule: "net-server",
      severity: "error",
      file: "server.js",
      line: 3,
      message: "m",
      fix: "f",
      probe: "net-server-listens-in-vain",
    };
    const seen = { ...finding, proof: "p" };
    const other = { ...finding, line: 4 };
    const told: RunEvent = { type: "findings", at: 0, findings: [finding, other] };
    const first = after(start(1), events(1, told), events(1, { ...told, findings: [seen] }, end));
    expect(first.run.findings).toEqual([other, seen]);
    const second = reduceRun(first, start(2));
    expect(second.run.findings).toEqual([other, seen]);
    expect(reduceRun(second, events(2, log)).run.findings).toEqual([]);
    expect(reduceRun(second, events(2, told)).run.findings).toEqual([finding, other]);
  });

  it("drops whatever comes of an older run", () => {
    const state = after(start(1), start(2));
    const late: RunAction[] = [
      events(1, log, response, end),
      { type: "cancel", number: 1 },
      { type: "fail", number: 1, message: "late" },
      { type: "phase", number: 1, phase: "clearance" },
    ];
    for (const action of late) expect(reduceRun(state, action)).toBe(state);
  });

  it("keeps the earlier answer on screen until the new run has one", () => {
    const first = after(start(1), events(1, response, end));
    const second = reduceRun(first, start(2));
    expect(second.shown.number).toBe(1);
    const logged = reduceRun(second, events(2, log));
    expect(logged.shown.number).toBe(1);
    expect(logged.run.logs).toHaveLength(1);
    expect(reduceRun(logged, events(2, response)).shown.number).toBe(2);
  });

  it("remembers the runs before, and shows one that is picked until the next has an answer", () => {
    const two = after(start(1), events(1, response, end), start(2), events(2, response, end));
    expect(two.past.map(({ request }) => request.path)).toEqual(["/1"]);
    const picked = reduceRun(two, { type: "show", number: 1 });
    expect(picked.shown.number).toBe(1);
    expect(reduceRun(picked, { type: "show", number: 7 })).toBe(picked);
    expect(after(...[1, 2].map(start), { type: "show", number: 1 }).shown.number).toBe(1);
    const third = [start(3), events(3, log)].reduce(reduceRun, picked);
    expect(third.shown.number).toBe(1);
    expect(reduceRun(third, events(3, response)).shown.number).toBe(3);
  });

  it("forgets the oldest runs, and sooner where their bodies are large", () => {
    const many = Array.from({ length: 30 }, (_, at) => at + 1);
    expect(after(...many.map(start)).past.map(({ number }) => number)).toEqual(many.slice(10, 29));
    const large: RunEvent = { type: "body", at: 1, text: "x".repeat(10 * 1024 * 1024) };
    const heavy = many.slice(0, 6).flatMap((number) => [start(number), events(number, large)]);
    expect(after(...heavy).past.map(({ number }) => number)).toEqual([3, 4, 5]);
  });

  it("shows a failure and a cancelled run at once", () => {
    const running = after(start(1), events(1, response, end), start(2));
    const failed = reduceRun(running, { type: "fail", number: 2, message: "no" });
    expect(failed.shown).toMatchObject({ number: 2, phase: "failed", failure: "no" });
    expect(reduceRun(running, { type: "cancel", number: 2 }).shown.phase).toBe("cancelled");
  });

  it("does not cancel what is over", () => {
    const done = after(start(1), events(1, end));
    expect(reduceRun(done, { type: "cancel", number: 1 }).run.phase).toBe("done");
  });
});
