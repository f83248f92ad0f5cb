import { expect, it } from "vitest";
import { ansiSpans } from "./ansi-spans.ts";

const shown = (text: string) =>
  ansiSpans(text).map((span) => [
    span.text,
    [...span.classes, span.color, span.background].filter((each) => each !== undefined).join(" "),
  ]);

it.each<[string, string[][]]>([
  ["plain [31m text", [["plain [31m text", ""]]],
  [
    "\u001B[0mGET \u001B[32m200\u001B[0m ok",
    [
      ["GET ", ""],
      ["200", "ansi-green"],
      [" ok", ""],
    ],
  ],
  [
    "\u001B[1;91;44mall\u001B[22mless\u001B[mnone",
    [
      ["all", "ansi-bold ansi-bright-red ansi-on-blue"],
      ["less", "ansi-bright-red ansi-on-blue"],
      ["none", ""],
    ],
  ],
  [
    "\u001B[38;5;9ma\u001B[38;5;196mb\u001B[38;5;244mc\u001B[39md",
    [
      ["a", "ansi-bright-red"],
      ["b", "rgb(255 0 0)"],
      ["c", "rgb(128 128 128)"],
      ["d", ""],
    ],
  ],
  [
    "\u001B[38;2;1;2;3;48;5;1;4mtrue\u001B[49;24mless",
    [
      ["true", "ansi-underlined ansi-on-red rgb(1 2 3)"],
      ["less", "rgb(1 2 3)"],
    ],
  ],
  [
    "\u001B[2K\u001B[1Gcleared\u001B[99m!",
    [
      ["cleared", ""],
      ["!", ""],
    ],
  ],
  ["\u001B]8;;https://a.test\u0007link\u001B]8;;\u001B\\", [["link", ""]]],
  ["\u001B[33m", []],
])("cuts %j", (text, spans) => {
  expect(shown(text)).toEqual(spans);
});
