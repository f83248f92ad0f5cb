import { expect, test } from "vitest";
import { commonJsPrefix } from "../harness/definition.ts";
import { userFrames } from "./stack.ts";

const files = new Set(["server.js", "src/a b.ts", "lib/x.mjs"]);

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

test("on the first line the wrapper's length is taken off, and only there", () => {
  const column = commonJsPrefix.length + 5;
  expect(userFrames(`    at server.js:1:${column}`, files).place).toMatchObject({ column: 5 });
  expect(userFrames(`    at server.js:2:${column}`, files).place).toMatchObject({ column });
  expect(userFrames("    at lib/x.mjs:1:7", files).place).toMatchObject({ column: 7 });
});

test("without such a frame there is no place", () => {
  expect(userFrames("Error: x\n    at other.js:1:1", files)).toEqual({ stack: "" });
});
