import { expect, it } from "vitest";
import { codeFrame } from "./code-frame.ts";

const source = "one\ntwo\nthree four\nfive\nsix\nseven";

it("shows two lines around, the line itself marked, and a caret under the column", () => {
  expect(codeFrame(source, 3, 7)).toBe(
    "  1 | one\n  2 | two\n> 3 | three four\n    |       ^\n  4 | five\n  5 | six",
  );
});

it("shows fewer lines at either end", () => {
  expect(codeFrame(source, 1, 1)).toBe("> 1 | one\n    | ^\n  2 | two\n  3 | three four");
  expect(codeFrame(source, 6, 3)).toBe("  4 | five\n  5 | six\n> 6 | seven\n    |   ^");
});

it("keeps numbers of different lengths in one column", () => {
  const frame = codeFrame(Array.from({ length: 12 }, () => "x").join("\n"), 10, 1);
  expect(frame).toBe("   8 | x\n   9 | x\n> 10 | x\n     | ^\n  11 | x\n  12 | x");
});

it("keeps tabs before the caret, and takes any line break", () => {
  expect(codeFrame("a\r\n\tb c", 2, 4)).toBe("  1 | a\n> 2 | \tb c\n    | \t  ^");
});

it("cuts long lines, with the caret still under what it means", () => {
  const frame = codeFrame(`${"x".repeat(500)}Y${"x".repeat(500)}`, 1, 501) ?? "";
  const [line = "", caret = ""] = frame.split("\n");
  expect(line.length).toBeLessThan(120);
  expect(line[caret.indexOf("^")]).toBe("Y");
});

it("puts the caret behind a line that ends before the column", () => {
  expect(codeFrame("ab", 1, 9)).toBe("> 1 | ab\n    |   ^");
});

it.each([0, 7])("has nothing to show at line %i", (line) => {
  expect(codeFrame(source, line)).toBeUndefined();
});
