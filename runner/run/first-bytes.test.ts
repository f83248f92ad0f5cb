import { expect, test } from "vitest";
import { firstBytes } from "./first-bytes.ts";

test.each([
  ["hello", 10, "hello"],
  ["hello", 5, "hello"],
  ["hello", 3, "hel"],
  ["héllo", 2, "h"],
  ["a😀b", 4, "a"],
  ["a😀b", 5, "a😀"],
  ["x", 0, ""],
  ["x", -1, ""],
])("%s in %i bytes is %s", (text, most, expected) => {
  expect(firstBytes(text, most)).toBe(expected);
});
