import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const shelf = ["express", "express-session", "koa", "@koa/router", "hono", "cors", "jsonwebtoken"];

test.each([
  ["expres", "express"],
  ["exrpess", "express"],
  ["Express", "express"],
  ["koa-router", "@koa/router"],
  ["jsonwebtokens", "jsonwebtoken"],
  ["core", "cors"],
  ["react", undefined],
  ["mongoose", undefined],
  ["", undefined],
])("%s was meant to be %s", (name, expected) => {
  expect(nearestName(name, shelf)).toBe(expected);
});

test("nothing is near when there is nothing", () => {
  expect(nearestName("express", [])).toBeUndefined();
});
