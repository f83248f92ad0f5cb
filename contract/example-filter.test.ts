import { describe, expect, it } from "vitest";
import { filterExamples, filterHref, readFilter, tagCounts } from "./example-filter.ts";
import type { ExampleSummary } from "./page.ts";

const items: ExampleSummary[] = [
  {
    slug: "a",
    title: "Express with JSON",
    description: "Routes and a body parser.",
    tags: ["express", "json"],
  },
  {
    slug: "b",
    title: "A response that streams",
    description: "One line a second, from Express.",
    tags: ["express", "streams"],
  },
  { slug: "c", title: "Café", description: "node:http, once more.", tags: ["node-http", "json"] },
];

const slugsOf = (found: readonly ExampleSummary[]) => found.map(({ slug }) => slug);

it.each([
  ["", ["a", "b", "c"]],
  ["   ", ["a", "b", "c"]],
  ["express", ["a", "b"]],
  ["EXPRESS stream", ["b"]],
  ["stream express", ["b"]],
  ["cafe", ["c"]],
  ["node:http", ["c"]],
  ["json", ["a", "c"]],
  ["parser once", []],
  [".*", []],
])("%j finds %j", (words, slugs) => {
  expect(slugsOf(filterExamples(items, { words }))).toEqual(slugs);
});

it("takes the tag and the words together", () => {
  expect(slugsOf(filterExamples(items, { words: "", tag: "json" }))).toEqual(["a", "c"]);
  expect(slugsOf(filterExamples(items, { words: "cafe", tag: "json" }))).toEqual(["c"]);
  expect(filterExamples(items, { words: "cafe", tag: "express" })).toEqual([]);
});

it("counts the tags that there are", () => {
  expect(tagCounts(items)).toEqual([
    ["node-http", 1],
    ["express", 2],
    ["json", 2],
    ["streams", 1],
  ]);
});

describe("an address", () => {
  it.each([
    ["", { words: "" }],
    ["?q=a+b&tag=koa", { words: "a b", tag: "koa" }],
    ["?tag=toString", { words: "" }],
    ["?q=%ED%A0%80", { words: "\u{FFFD}\u{FFFD}\u{FFFD}" }],
    [`?q=${"x".repeat(200)}`, { words: "x".repeat(100) }],
  ])("%j asks for %j", (search, filter) => {
    expect(readFilter(new URLSearchParams(search))).toEqual(filter);
  });

  it.each(["/examples", "/examples?q=a%26b", "/examples?tag=koa", "/examples?q=caf%C3%A9&tag=koa"])(
    "%s is what its filter leads to",
    (href) => {
      expect(filterHref(readFilter(new URL(href, "http://berth.test").searchParams))).toBe(href);
    },
  );
});
