import { expect, test } from "vitest";
import { isScript } from "../program/scan-commonjs.ts";
import { countLoops, type Loop } from "./count-loops.ts";

function count(code: string, file = "a.js") {
  const loops: Loop[] = [];
  return { code: countLoops(file, code, loops), loops };
}

test.each([
  ["while (a) { b(); }", "while (a) {__berthCount(0); b(); }"],
  ["while (a) b();", "while (a) {__berthCount(0);b();}"],
  ["do b(); while (a)", "do {__berthCount(0);b();} while (a)"],
  ["for (;;);", "for (;;){__berthCount(0);;}"],
  ["for (const a of b) c;", "for (const a of b) {__berthCount(0);c;}"],
  ["for (const a in b) {}", "for (const a in b) {__berthCount(0);}"],
  [
    "import 'x'; for await (const a of b) c;",
    "import 'x'; for await (const a of b) {__berthCount(0);c;}",
  ],
])("%s", (code, expected) => {
  expect(count(code).code).toBe(expected);
});

test("nested loops know each other, and functions part them", () => {
  const { code, loops } = count(
    "for (;;) {\n  while (a) do b(); while (c);\n  const f = () => { for (const x of y) x; };\n}",
  );
  expect(loops.toSorted((a, b) => a.line - b.line || a.column - b.column)).toEqual([
    { file: "a.js", line: 1, column: 1, parent: -1 },
    { file: "a.js", line: 2, column: 3, parent: expect.any(Number) },
    { file: "a.js", line: 2, column: 13, parent: expect.any(Number) },
    { file: "a.js", line: 3, column: 21, parent: -1 },
  ]);
  const parentOf = (column: number) => {
    const loop = loops.find((found) => found.line === 2 && found.column === column);
    return loops[loop?.parent ?? -1];
  };
  expect(parentOf(3)).toMatchObject({ line: 1 });
  expect(parentOf(13)).toMatchObject({ line: 2, column: 3 });
  expect(isScript(code)).toBe(true);
});

test("loops of several files are numbered on", () => {
  const loops: Loop[] = [];
  countLoops("a.js", "for (;;);", loops);
  expect(countLoops("b.js", "for (;;);", loops)).toContain("__berthCount(1)");
  expect(loops.map(({ file }) => file)).toEqual(["a.js", "b.js"]);
});

test("code that does not parse stays as it is", () => {
  expect(count("for (;; { ")).toEqual({ code: "for (;; { ", loops: [] });
});
