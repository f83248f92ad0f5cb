import { expect, it } from "vitest";
import { stripAnsi } from "./strip-ansi.ts";

it.each([
  ["plain [31m text", "plain [31m text"],
  ["\u001B[0mGET / \u001B[32m200\u001B[0m 1.2 ms", "GET / 200 1.2 ms"],
  ["\u001B[38;2;1;2;3mtrue colour\u001B[39m", "true colour"],
  ["\u001B[2K\u001B[1Gcleared", "cleared"],
  ["\u001B]8;;https://a.test\u0007link\u001B]8;;\u001B\\", "link"],
])("makes %j into %j", (text, plain) => {
  expect(stripAnsi(text)).toBe(plain);
});
