import { expect, it } from "vitest";
import type { ExampleTag } from "../../contract/example-tags.ts";
import type { ExampleSummary } from "../../contract/page.ts";
import { nearExamples, nearMost } from "./near-examples.ts";

function example(slug: string, tags: ExampleTag[]): ExampleSummary {
  return { slug, title: slug, description: "A server.", tags };
}

it("leads on to what has most in common, in the gallery's order where it is the same", () => {
  const all = [
    example("a", ["koa"]),
    example("b", ["express"]),
    example("c", ["express", "json", "auth"]),
    example("d", ["express", "json"]),
  ];
  const near = nearExamples(all, example("d", ["express", "json"]));
  expect(near.map(({ slug }) => slug)).toEqual(["c", "b", "a"]);
});

it("leads on to as many, however many there are", () => {
  const all = Array.from({ length: 100 }, (_, n) => example(`example-${n}`, ["koa"]));
  expect(nearExamples(all, example("example-7", ["koa"]))).toHaveLength(nearMost);
});
