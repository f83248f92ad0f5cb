import { expect, it } from "vitest";
import { isEqual } from "./is-equal.ts";

it.each([
  [
    { a: 1, b: { c: "x" } },
    { b: { c: "x" }, a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [[["a", "b"]], [["a", "b"]]],
  [null, null],
])("%j is %j", (a, b) => {
  expect(isEqual(a, b)).toBe(true);
});

it.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [[], {}],
  [{}, null],
  ["1", 1],
  [{ a: { base64: "AA==" } }, { a: "AA==" }],
])("%j is not %j", (a, b) => {
  expect(isEqual(a, b)).toBe(false);
  expect(isEqual(b, a)).toBe(false);
});
