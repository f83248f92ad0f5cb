import { expect, it } from "vitest";
import { choiceOf, chosenRows, rowsAt, searchOf } from "./compat-module-page.ts";
import type { CompatModule } from "./compat-site.ts";

const dates = ["2024-09-23", "2025-09-15", "2026-10-01"];
const module: CompatModule = {
  module: "node:fs",
  slug: "fs",
  apis: [
    {
      path: "Dir.close",
      kind: "function",
      categories: { "2024-09-23": "missing", "2025-09-15": "present" },
      proofs: 0,
    },
    { path: "watch", kind: "function", categories: { "2024-09-23": "throws" }, proofs: 1 },
  ],
  extra: [],
};

const pathsAt = (search: string) => {
  const choice = choiceOf(search, dates);
  return chosenRows(rowsAt(module, choice.date), choice).map(({ api }) => api.path);
};

it("has each API in the category of the date, and since when", () => {
  expect(rowsAt(module, "2025-09-14").map(({ category, since }) => [category, since])).toEqual([
    ["missing", "2024-09-23"],
    ["throws", "2024-09-23"],
  ]);
  expect(rowsAt(module, "2026-10-01").map(({ category, since }) => [category, since])).toEqual([
    ["present", "2025-09-15"],
    ["throws", "2024-09-23"],
  ]);
});

it.each([
  ["", ["Dir.close", "watch"]],
  ["?q=DIR", ["Dir.close"]],
  ["?q=close+dir", ["Dir.close"]],
  ["?q=nothing", []],
  ["?category=throws", ["watch"]],
  ["?category=missing", []],
  ["?category=missing&date=2024-09-23", ["Dir.close"]],
  ["?category=odd&date=1999-01-01", ["Dir.close", "watch"]],
])("%j chooses %j", (search, paths) => {
  expect(pathsAt(search)).toEqual(paths);
});

it.each(["", "?date=2025-09-15", "?category=silent+no-op&q=a+b", "?date=2024-09-23&q=%3F%26"])(
  "keeps %j",
  (search) => {
    expect(searchOf(choiceOf(search, dates), dates)).toBe(search);
  },
);
