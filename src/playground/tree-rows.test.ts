import { describe, expect, it } from "vitest";
import { findByName, moveInTree, treeRows } from "./tree-rows.ts";

const paths = ["server.js", "src/routes/users.js", "src/app.js", "package.json"];
const rows = treeRows(paths, ["views"], new Set());
const at = (path: string) => rows.findIndex((row) => row.path === path);

describe("treeRows", () => {
  it("has folders first, each with what is in it", () => {
    expect(rows.map(({ path, level }) => `${level} ${path}`)).toEqual([
      "1 src",
      "2 src/routes",
      "3 src/routes/users.js",
      "2 src/app.js",
      "1 views",
      "1 package.json",
      "1 server.js",
    ]);
    expect(rows[at("server.js")]).toMatchObject({ position: 4, siblings: 4, kind: "file" });
  });

  it("leaves out what is in a closed folder", () => {
    const closed = treeRows(paths, [], new Set(["src"]));
    expect(closed.map(({ path }) => path)).toEqual(["src", "package.json", "server.js"]);
    expect(closed[0]?.isOpen).toBe(false);
  });
});

it.each([
  ["ArrowDown", "src", { to: 1 }],
  ["ArrowUp", "src", { to: 0 }],
  ["ArrowDown", "server.js", { to: 6 }],
  ["Home", "server.js", { to: 0 }],
  ["End", "src", { to: 6 }],
  ["ArrowRight", "src", { to: 1 }],
  ["ArrowLeft", "src", { toggle: "src" }],
  ["ArrowLeft", "src/app.js", { to: 0 }],
  ["ArrowLeft", "server.js", undefined],
  ["ArrowRight", "server.js", undefined],
  ["a", "src", undefined],
])("%s at %s", (key, path, expected) => {
  expect(moveInTree(rows, at(path), key)).toEqual(expected);
});

it.each([
  ["s", "src", "server.js"],
  ["s", "server.js", "src"],
  ["se", "src", "server.js"],
  ["z", "views", "views"],
])("typing %s at %s leads to %s", (typed, from, to) => {
  expect(rows[findByName(rows, at(from), typed)]?.path).toBe(to);
});
