import { expect, it } from "vitest";
import type { Outcome } from "../../contract/outcome.ts";
import type { Observed } from "../probe.ts";
import { categoryOf } from "./category.ts";

const value: Outcome = { value: 1 };
const refusal: Outcome = {
  throws: { name: "Error", message: "not implemented", code: "ERR_METHOD_NOT_IMPLEMENTED" },
};

it.each<[string, Observed, Outcome | undefined]>([
  ["works", { request: value }, value],
  ["works", { request: refusal }, { throws: { ...refusal.throws, message: "other words" } }],
  ["differs", { request: value }, { value: 2 }],
  ["throws", { request: refusal }, value],
  ["differs", { request: refusal }, { throws: { ...refusal.throws, code: "ERR_OTHER" } }],
  ["missing", { request: { refused: 'No such module "node:sqlite".' } }, value],
  [
    "missing",
    { request: { throws: { name: "TypeError", message: "x is not a function" } } },
    value,
  ],
  ["silent no-op", { request: { silent: true } }, value],
  ["silent no-op", { request: { value: { effect: false } } }, { value: { effect: true } }],
  ["request only", { startup: refusal, request: value }, value],
  ["startup only", { startup: value, request: refusal }, undefined],
])("%s: %j beside Node's %j", (category, observed, node) => {
  expect(categoryOf(observed, node)).toBe(category);
});

it("says nothing where there is nothing to compare with", () => {
  expect(categoryOf({ request: value }, undefined)).toBeUndefined();
  expect(categoryOf({}, value)).toBeUndefined();
});
