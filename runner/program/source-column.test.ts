import { expect, test } from "vitest";
import { commonJsPrefix } from "../harness/definition.ts";
import { sourceColumn } from "./source-column.ts";

/** What stands in the source where `mark` of the code leads to. */
function foundBy(code: string, source: string, mark: string): string {
  const column = sourceColumn(code, source, 1, code.indexOf(mark) + 1);
  return column === undefined ? "" : source.slice(column - 1, column - 1 + mark.length);
}

test("a line that is as it was keeps its columns", () => {
  expect(sourceColumn("a\nb c", "x\nb c", 2, 3)).toBe(3);
});

test("types that are gone are counted again", () => {
  const source =
    "const x: Map<string, number> = new Map<string, number>(); boom(x as never, x!.size);";
  const code = "const x = new Map(); boom(x , x.size);";
  const marks = ["boom", "size", "new Map"];
  expect(marks.map((mark) => foundBy(code, source, mark))).toEqual(marks);
});

test("of two calls of the same name the right one is meant", () => {
  const source = "const a: number = f(1), b: number = f(2);";
  const code = "const a = f(1), b = f(2);";
  expect(sourceColumn(code, source, 1, code.lastIndexOf("f(") + 1)).toBe(
    source.lastIndexOf("f(") + 1,
  );
});

test("specifiers that were made longer, and the wrapper of CommonJS", () => {
  expect(
    foundBy(
      'import x from "/__berth/shelf/express.js"; x.boom();',
      'import x from "express"; x.boom();',
      "boom",
    ),
  ).toBe("boom");
  expect(
    foundBy(`${commonJsPrefix}throw new Error("x");`, 'throw new Error("x");', "new Error"),
  ).toBe("new Error");
});

test("inside a token the place stays inside", () => {
  expect(sourceColumn('  "a long text"', '"a long text"', 1, 7)).toBe(5);
});

test("what the source does not have has no column there", () => {
  expect(sourceColumn("_jsx(p, {})", "<p></p>", 1, 1)).toBeUndefined();
  const long = "a, ".repeat(500);
  expect(sourceColumn(`${long} `, long, 1, 3)).toBeUndefined();
});
