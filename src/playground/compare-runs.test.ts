import { describe, expect, it } from "vitest";
import type { RunEvent } from "../../contract/run-events.ts";
import { addEvents } from "./add-events.ts";
import { answerText } from "./answer-text.ts";
import { compareRuns } from "./compare-runs.ts";
import { diffRows } from "./diff-lines.ts";
import { idleRun, type Run } from "./run-state.ts";

const durations = { compile: 0, load: 0, firstByte: 1, total: 2 };

function answered(
  number: number,
  path: string,
  status: number,
  ...pieces: (string | undefined)[]
): Run {
  const events: RunEvent[] = [
    {
      type: "response",
      at: 1,
      status,
      statusText: "",
      headers: [
        ["B", "2"],
        ["a", "1"],
      ],
    },
    ...pieces.map((text): RunEvent =>
      text === undefined ? { type: "body", at: 1, base64: "/w==" } : { type: "body", at: 1, text },
    ),
    { type: "end", at: 2, outcome: "ok", coldStart: false, durations },
  ];
  const request = { method: "GET", path, headers: [] };
  return addEvents({ ...idleRun.run, number, request }, events, 0);
}

describe("compareRuns", () => {
  it("sets each run beside the last one of the same request", () => {
    const runs = [
      answered(1, "/", 200, "ab"),
      answered(2, "/x", 200, "ab"),
      answered(3, "/", 200, "a", "b"),
      answered(4, "/", 500, "ab"),
      answered(5, "/x", 200, undefined),
      { ...answered(6, "/", 500, "ab"), phase: "cancelled" as const },
      answered(7, "/", 500, "ab"),
      answered(8, "/x", 200, undefined),
    ];
    expect(compareRuns(runs)).toEqual([
      undefined,
      undefined,
      { with: 1, verdict: "same" },
      { with: 3, verdict: "changed" },
      { with: 2, verdict: "changed" },
      undefined,
      { with: 4, verdict: "same" },
      { with: 5, verdict: "same" },
    ]);
  });
});

describe("answerText", () => {
  it("puts headers in an order and JSON into lines", async () => {
    expect(await answerText(answered(1, "/", 201, '{"a":', "1}"))).toBe(
      '201 \na: 1\nb: 2\n\n{\n  "a": 1\n}',
    );
    expect(await answerText(answered(1, "/", 201, undefined))).toContain("1 bytes");
  });
});

const shuffled = (seed: number) =>
  Array.from({ length: 20_000 }, (_, at) => String((at * seed) % 19_997)).join("\n");

describe("diffRows", () => {
  it("shows what differs, and says how much is alike", () => {
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    const rows = diffRows(lines.join("\n"), lines.with(10, "other").join("\n"));
    expect(rows?.map(({ mark, text }) => `${mark}${text}`)).toEqual([
      "…7 lines alike",
      " line 7",
      " line 8",
      " line 9",
      "-line 10",
      "+other",
      " line 11",
      " line 12",
      " line 13",
      "…6 lines alike",
    ]);
  });

  it("gives up on texts that take too long", () => {
    expect(diffRows(shuffled(7919), shuffled(104_729))).toBeUndefined();
  });
});
