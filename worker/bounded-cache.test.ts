import { expect, it } from "vitest";
import { boundedCache } from "./bounded-cache.ts";

it("forgets what was used longest ago when there are too many", () => {
  const cache = boundedCache<string, number>({ entries: 2, characters: 100 });
  cache.set("a", 1, 1);
  cache.set("b", 2, 1);
  expect(cache.get("a")).toBe(1);
  cache.set("c", 3, 1);
  expect(cache.get("b")).toBeUndefined();
  expect([cache.get("a"), cache.get("c")]).toEqual([1, 3]);
});

it("keeps no more than fits", () => {
  const cache = boundedCache<string, number>({ entries: 10, characters: 100 });
  cache.set("a", 1, 60);
  cache.set("b", 2, 41);
  expect([cache.get("a"), cache.get("b")]).toEqual([undefined, 2]);
  cache.set("huge", 3, 101);
  expect(cache.get("huge")).toBeUndefined();
});

it("weighs what is replaced or deleted no longer", () => {
  const cache = boundedCache<string, number>({ entries: 10, characters: 100 });
  cache.set("a", 1, 90);
  cache.set("a", 2, 50);
  cache.set("b", 3, 50);
  expect([cache.get("a"), cache.get("b")]).toEqual([2, 3]);
  cache.delete("a");
  cache.delete("a");
  cache.set("c", 4, 50);
  expect([cache.get("b"), cache.get("c")]).toEqual([3, 4]);
});
