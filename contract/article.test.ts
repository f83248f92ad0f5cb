import { expect, it } from "vitest";
import { inlineParts } from "./article.ts";

it.each([
  ["plain", [["plain", false]]],
  [
    "a `b` c",
    [
      ["a ", false],
      ["b", true],
      [" c", false],
    ],
  ],
  ["`b`", [["b", true]]],
  [
    "`a``b`",
    [
      ["a", true],
      ["b", true],
    ],
  ],
  ["", []],
])("cuts %j at its backticks", (text, parts) => {
  expect(inlineParts(text).map((part) => [part.text, part.isCode])).toEqual(parts);
});
