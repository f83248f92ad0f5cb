import { expect, it } from "vitest";
import { type AnswerParts, answerParts, differingParts } from "./answer-parts.ts";
import { emptyRun, type LogLine } from "./run-state.ts";

const parts: AnswerParts = {
  status: "200",
  headers: "a: b",
  body: "hi",
  console: "log listening\nlog GET /",
  errors: "",
  isFresh: true,
};

it("says in what two answers differ", () => {
  expect(differingParts(parts, parts)).toEqual([]);
  expect(differingParts(parts, { ...parts, status: "500", errors: "threw: x" })).toEqual([
    "status",
    "errors",
  ]);
});

it("leaves out what a program prints as it starts where only one of the two started", () => {
  const warm = { ...parts, isFresh: false, console: "log GET /" };
  expect(differingParts(parts, warm)).toEqual([]);
  expect(differingParts(warm, parts)).toEqual([]);
  expect(differingParts(parts, { ...warm, console: "log POST /" })).toEqual(["console"]);
  expect(differingParts(parts, { ...parts, console: "log GET /" })).toEqual(["console"]);
});

it("reads a run without its times and the headers that say nothing", async () => {
  const log: LogLine = { type: "log", at: 3, level: "warn", text: "\u{1b}[33mcareful\u{1b}[39m" };
  const run = {
    ...emptyRun,
    logs: [log],
    body: ['{"a":1}'],
    response: {
      type: "response" as const,
      at: 1,
      status: 200,
      statusText: "unknown",
      headers: [
        ["X-B", "2"],
        ["Date", "now"],
        ["content-type", "application/json"],
      ] satisfies [string, string][],
    },
  };
  expect(await answerParts(run)).toEqual({
    status: "200",
    headers: "content-type: application/json\nx-b: 2",
    body: '{\n  "a": 1\n}',
    console: "warn careful",
    errors: "",
    isFresh: false,
  });
});
