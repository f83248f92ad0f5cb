import { expect, it } from "vitest";
import { themeOf } from "./theme-cookie.ts";

it.each([
  [null, undefined],
  ["", undefined],
  ["theme=dark", "dark"],
  ["a=b; theme=light; c=d", "light"],
  ["mytheme=dark", undefined],
  ["theme=blue", undefined],
  ['theme=dark" onload="x', undefined],
  ["theme=darker", undefined],
])("%s means %s", (cookie, theme) => {
  expect(themeOf(cookie)).toBe(theme);
});
