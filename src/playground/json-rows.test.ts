import { describe, expect, it } from "vitest";
import { depthMost, jsonRows, searchJson } from "./json-rows.ts";
import { parseJson } from "./parse-json.ts";

const none = { toggled: new Set<string>(), foldedFrom: Number.POSITIVE_INFINITY };

function rootOf(text: string) {
  const parsed = parseJson(text);
  if (parsed === undefined) throw new Error("not JSON");
  return parsed.root;
}

const shown = (text: string, folds: Parameters<typeof jsonRows>[1] = none) =>
  jsonRows(rootOf(text), folds).map(
    ({ depth, label, kind, text: own, last }) =>
      `${" ".repeat(depth)}${label === undefined ? "" : `${label}: `}${own}${last || kind === "open" ? "" : ","}`,
  );

describe("jsonRows", () => {
  it("lays a value out, a row each", () => {
    expect(shown('{"a":[1,{}],"b c":"x\\n"}')).toEqual([
      "{",
      ' "a": [',
      "  0: 1,",
      "  1: {}",
      " ],",
      ' "b c": "x\\n"',
      "}",
    ]);
  });

  it("folds by depth, and otherwise where somebody says so", () => {
    const text = '{"a":[1],"b":{"c":[2]}}';
    const folds = { toggled: new Set(["$.b"]), foldedFrom: 1 };
    expect(shown(text, folds)).toEqual(["{", ' "a": […],', ' "b": {', '  "c": […]', " }", "}"]);
    expect(shown(text, { toggled: new Set(["$"]), foldedFrom: 9 })).toEqual(["{…}"]);
  });

  it("names places as JSONPath does", () => {
    const paths = jsonRows(rootOf('{"a":[{"b-c":1}],"é":2,"1":3,"":4}'), none)
      .filter(({ kind }) => kind === "leaf")
      .map(({ path }) => path);
    expect(paths).toEqual(['$["1"]', '$.a[0]["b-c"]', "$.é", '$[""]']);
  });

  it("shows numbers as they are written", () => {
    expect(shown("[12345678901234567890, 1.0, 1e400, -0, 5]")).toEqual([
      "[",
      " 0: 12345678901234567890,",
      " 1: 1.0,",
      " 2: 1e400,",
      " 3: -0,",
      " 4: 5",
      "]",
    ]);
  });

  it("takes values however deep", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const folds = { ...none, foldedFrom: depthMost };
    expect(jsonRows(rootOf(deep), folds).at(depthMost)).toMatchObject({ kind: "folded", size: 1 });
    expect(searchJson(rootOf(deep), "x", 1).count).toBe(0);
  });

  it("has nothing for what is not JSON", () => {
    expect(parseJson("{a}")).toBeUndefined();
    expect(parseJson("")).toBeUndefined();
  });
});

describe("searchJson", () => {
  it("finds names and values, and says what is around them", () => {
    const root = rootOf('{"users":[{"name":"Ann"},{"name":"Bob","annual":[1]}]}');
    expect(searchJson(root, "ann", 10)).toEqual({
      count: 2,
      found: [
        { path: "$.users[0].name", text: '"Ann"', parents: ["$", "$.users", "$.users[0]"] },
        { path: "$.users[1].annual", text: "[…]", parents: ["$", "$.users", "$.users[1]"] },
      ],
    });
    expect(searchJson(root, "name", 1)).toMatchObject({ count: 2, found: [{}] });
    expect(searchJson(root, "zebra", 1)).toEqual({ count: 0, found: [] });
  });
});
