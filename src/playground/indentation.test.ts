import { expect, it } from "vitest";
import { indentationOf } from "./indentation.ts";

it.each([
  ["two spaces", "a {\n  b {\n    c\n  }\n}", "  "],
  ["four spaces", "a {\n    b {\n        c\n    }\n    d\n}\ne {\n    f\n}", "    "],
  ["tabs", "a {\n\tb {\n\t\tc\n\t}\n}", "\t"],
  ["a comment's star", "/*\n * a\n * b\n */\na {\n    b\n}", "    "],
  ["nothing", "a\nb\n", "  "],
])("finds %s", (_what, text, unit) => {
  expect(indentationOf(text)).toBe(unit);
});
