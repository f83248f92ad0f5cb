import { expect, it } from "vitest";
import { nearExamples, nearMost } from "./near-examples.ts";

function galleryOf(size: number) {
  return Array.from({ length: size }, (_, n) => ({
    slug: `example-${n}`,
    title: "An example",
    description: "It answers.",
    tags: [],
  }));
}

it.each([0, 1, 5, 6, 40, 93, 94, 99])("has number %i of a hundred, and as many around it", (n) => {
  const near = nearExamples(galleryOf(100), `example-${n}`);
  expect(near).toHaveLength(nearMost);
  expect(near.map(({ slug }) => slug)).toContain(`example-${n}`);
});

it("has all where there are few, in their order", () => {
  const few = galleryOf(5);
  expect(nearExamples(few, "example-3")).toEqual(few);
});
