import { expect, it } from "vitest";
import { bytesOf, truncate } from "./truncate.ts";

it.each([
  ["short", 10, "short"],
  ["exactly 10", 10, "exactly 10"],
  ["eleven chars", 10, "eleven ch…"],
  ["cut at a space", 8, "cut at…"],
  ["  two\n\tlines \u0000 ", 20, "two lines"],
  ["ships 🚢🚢", 8, "ships…"],
  ["ships 🚢🚢", 9, "ships 🚢…"],
  ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
  ["ab👩‍👩‍👧c", 8, "ab…"],
])("%s within %i is %s", (text, units, cut) => {
  expect(truncate(text, { units, bytes: Infinity })).toBe(cut);
});

it("mends a half pair", () => {
  expect(truncate("half \ud83d", { units: 20, bytes: 20 })).toBe("half \ufffd");
});

it.each([
  ["naïve", 6, "naïve"],
  ["naïve", 5, "na…"],
  ["日本語のサーバー", 24, "日本語のサーバー"],
  ["日本語のサーバー", 23, "日本語のサー…"],
  ["🚢🚢", 7, "🚢…"],
])("%s within %i bytes is %s", (text, bytes, cut) => {
  expect(truncate(text, { units: 100, bytes })).toBe(cut);
  expect(bytesOf(cut)).toBeLessThanOrEqual(bytes);
});
