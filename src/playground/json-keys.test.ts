import { expect, it } from "vitest";
import { jsonKey } from "./json-keys.ts";
import { jsonRows } from "./json-rows.ts";

const rows = jsonRows({ a: [1, 2], b: { c: 3 } }, { toggled: new Set(["$.b"]), foldedFrom: 9 });
const places = rows.map(({ path, kind }) => (kind === "close" ? `${path} end` : path));

it.each([
  ["ArrowDown", "$", { select: "$.a" }],
  ["ArrowDown", "$.a[1]", { select: "$.b" }],
  ["ArrowDown", "$.b", undefined],
  ["ArrowUp", "$.b", { select: "$.a[1]" }],
  ["ArrowUp", "$", undefined],
  ["ArrowLeft", "$.a[1]", { select: "$.a" }],
  ["ArrowLeft", "$.a", { fold: "$.a" }],
  ["ArrowLeft", "$.b", { select: "$" }],
  ["ArrowRight", "$.b", { fold: "$.b" }],
  ["ArrowRight", "$.a", { select: "$.a[0]" }],
  ["ArrowRight", "$.a[0]", undefined],
  ["Enter", "$.b", { fold: "$.b" }],
  ["Enter", "$.a[0]", undefined],
  ["Home", "$.b", { select: "$" }],
  ["End", "$", { select: "$.b" }],
  ["a", "$", undefined],
  ["toString", "$", undefined],
])("%s at %s", (key, place, expected) => {
  expect(jsonKey(key, rows, places.indexOf(place))).toEqual(expected);
});
