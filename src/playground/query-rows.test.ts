import { describe, expect, it } from "vitest";
import { queryRow, queryRows, withQuery } from "./query-rows.ts";

const pairs = (path: string) => queryRows(path).map(({ name, value }) => [name, value]);

describe("queryRows", () => {
  it.each<[string, string[][]]>([
    ["/a", []],
    ["/a?", [["", ""]]],
    ["/a?b", [["b", ""]]],
    [
      "/a?b=1&b=2",
      [
        ["b", "1"],
        ["b", "2"],
      ],
    ],
    [
      "/?q=a+b%20c&x%5B%5D=%E2%98%95",
      [
        ["q", "a b c"],
        ["x[]", "☕"],
      ],
    ],
    [
      "/?bad=%zz&e==",
      [
        ["bad", "%zz"],
        ["e", "="],
      ],
    ],
    [
      "/?a&",
      [
        ["a", ""],
        ["", ""],
      ],
    ],
  ])("reads %s", (path, expected) => {
    expect(pairs(path)).toEqual(expected);
  });

  it.each([
    "/a?",
    "/a?b",
    "/a?b=1&b=2",
    "/?q=a+b%20c&x%5B%5D=%E2%98%95",
    "/?bad=%zz&e==",
    "/?a&",
    "/?b=",
  ])("leaves %s as it is written", (path) => {
    expect(withQuery(path, queryRows(path))).toBe(path);
  });
});

describe("queryRow", () => {
  it.each([
    ["a", "b c&d=e+f#g", "a=b%20c%26d=e%2Bf%23g"],
    ["x[]", "1", "x%5B%5D=1"],
    ["q", "50%", "q=50%25"],
    ["n=m&?", "", "n%3Dm%26%3F"],
    ["half", "\ud800", "half=%EF%BF%BD"],
  ])("encodes %j and %j", (name, value, raw) => {
    expect(queryRow(name, value).raw).toBe(raw);
    expect(pairs(`/?${raw}`)).toEqual([[name, value.toWellFormed()]]);
  });
});

it("puts a query on a path and takes it off", () => {
  expect(withQuery("/a", [queryRow("b", "1"), queryRow("", "")])).toBe("/a?b=1&");
  expect(withQuery("/a?b=1", [])).toBe("/a");
});
