import { describe, expect, it } from "vitest";
import { type Cleared, consoleEntries, consoleRuns, consoleText } from "./console-lines.ts";
import { idleRun, type LogLine, type Run } from "./run-state.ts";

const line = (level: LogLine["level"], text: string): LogLine => ({
  type: "log",
  at: 5,
  level,
  text,
});
const run = (number: number, logs: LogLine[], turn?: Run["turn"]): Run => ({
  ...idleRun.run,
  number,
  logs,
  turn,
  request: { method: "GET", path: `/${number}`, headers: [] },
});

const none: Cleared = new Map();
const all = { levels: "all", words: "", cleared: none } as const;
const first = run(1, [line("log", "a\u001B[31mb\u001B[0mc"), line("debug", "x")]);
const second = run(2, [line("error", "abc failed")]);

const text = (...of: Parameters<typeof consoleEntries>) => consoleText(consoleEntries(...of));
const turn = (at: number) => ({ first: 2, at, of: 2 });
const numbers = (runs: readonly Run[]) => runs.map(({ number }) => number);

describe("consoleEntries", () => {
  it("says which request lines belong to, where there are several", () => {
    expect(text([first], all)).toBe("5 ms\t[log] abc\n5 ms\t[debug] x");
    expect(text([first, run(3, []), second], all)).toBe(
      "# 1 GET /1\n5 ms\t[log] abc\n5 ms\t[debug] x\n# 2 GET /2\n5 ms\t[error] abc failed",
    );
  });

  it("filters by level, by words whatever their colour, and by what was cleared", () => {
    expect(text([first, second], { ...all, levels: "error" })).toContain("abc failed");
    expect(text([first, second], { ...all, levels: "error" })).not.toContain("/1");
    expect(text([first], { ...all, words: " ABC" })).toBe("5 ms\t[log] abc");
    expect(text([first], { ...all, words: "debug" })).toBe("5 ms\t[debug] x");
    expect(text([first], { ...all, cleared: new Map([[1, 1]]) })).toBe("5 ms\t[debug] x");
  });
});

describe("consoleRuns", () => {
  const past = [first, run(2, [], turn(0))];

  it("has the newest run, those in turn with it, or all", () => {
    expect(numbers(consoleRuns(past, run(3, []), false))).toEqual([3]);
    expect(numbers(consoleRuns(past, run(3, [], turn(1)), false))).toEqual([2, 3]);
    expect(numbers(consoleRuns(past, run(3, []), true))).toEqual([1, 2, 3]);
  });
});
