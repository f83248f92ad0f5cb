import { expect, it } from "vitest";
import { truncate } from "./truncate.ts";

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
])("%s within %i is %s", (text, limit, cut) => {
  expect(truncate(text, limit)).toBe(cut);
});

it("mends a half pair", () => {
  expect(truncate("half \ud83d", 20)).toBe("half \ufffd");
});
