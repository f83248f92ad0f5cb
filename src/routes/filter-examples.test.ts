import { expect, it } from "vitest";
import { filterExamples } from "./filter-examples.ts";

const items = [
  { slug: "a", title: "Express with JSON", description: "Routes and a body parser." },
  { slug: "b", title: "A response that streams", description: "One line a second, from Express." },
  { slug: "c", title: "Café", description: "node:http, once more." },
];

it.each([
  ["", ["a", "b", "c"]],
  ["   ", ["a", "b", "c"]],
  ["express", ["a", "b"]],
  ["EXPRESS stream", ["b"]],
  ["stream express", ["b"]],
  ["cafe", ["c"]],
  ["node:http", ["c"]],
  ["parser once", []],
  [".*", []],
])("%j finds %j", (query, slugs) => {
  expect(filterExamples(items, query).map(({ slug }) => slug)).toEqual(slugs);
});
