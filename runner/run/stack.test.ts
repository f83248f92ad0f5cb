import { expect, test } from "vitest";
import { type Place, userFrames } from "./stack.ts";

const own = new Set(["server.js", "src/a b.ts", "lib/x.mjs"]);
const settings = { date: "2026-10-01", flags: [] };
const files = {
  settings,
  has: (path: string) => own.has(path),
  paths: [...own],
  characterAt: () => undefined,
  place: (place: Place) => place,
};

test("only frames of the program's own files stay", () => {
  const stack = `Error: boom
    at deep (__berth/shelf/express.js:12:44150)
    at Object.handler (server.js:3:8)
    at async lib/x.mjs:10:2
    at new Thing (lib/x.mjs:1:5)
    at node:internal/process:1:1
    at not a frame`;
  expect(userFrames(stack, files)).toEqual({
    place: { file: "server.js", line: 3, column: 8 },
    stack:
      "    at Object.handler (server.js:3:8)\n    at lib/x.mjs:10:2\n    at new Thing (lib/x.mjs:1:5)",
  });
});

test("a frame may name its function behind its place", () => {
  expect(userFrames("    at server.js:2:1 in boom", files).stack).toBe(
    "    at boom (server.js:2:1)",
  );
});

test("each place is told as the file was written", () => {
  const shifted = { ...files, place: (place: Place) => ({ ...place, column: place.column - 2 }) };
  expect(userFrames("    at f (server.js:1:9)", shifted)).toEqual({
    place: { file: "server.js", line: 1, column: 7 },
    stack: "    at f (server.js:1:7)",
  });
});

test("without such a frame there is no place", () => {
  expect(userFrames("Error: x\n    at other.js:1:1", files)).toEqual({ stack: "" });
});
