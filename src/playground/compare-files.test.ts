import { expect, it } from "vitest";
import { compareFiles, compareTexts } from "./compare-files.ts";

const entry = "a.js";

it("compareFiles tells added, removed and changed files, and leaves out the same", () => {
  const before = { entry, files: { "a.js": "1\n2\n3\n", "b.js": "x", "c.js": "gone\n" } };
  const after = {
    entry,
    files: { "a.js": "1\ntwo\n3\n", "b.js": "x", "d.bin": { base64: "AA==" } },
  };
  const changes = compareFiles(before, after);
  expect(changes.map(({ path, change }) => [path, change])).toEqual([
    ["a.js", "changed"],
    ["d.bin", "added"],
    ["c.js", "removed"],
  ]);
  expect(changes[0]?.lines).toEqual([
    { kind: "place", text: "line 1" },
    { kind: "same", text: "1" },
    { kind: "removed", text: "2" },
    { kind: "added", text: "two" },
    { kind: "same", text: "3" },
  ]);
  expect(changes[1]?.lines).toEqual([]);
});

it("compareTexts has nothing to say of equal texts", () => {
  expect(compareTexts("same\n", "same\n")).toEqual([]);
});
