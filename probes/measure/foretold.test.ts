import { expect, it } from "vitest";
import type { Outcome } from "../../contract/outcome.ts";
import type { Foretold } from "../probe.ts";
import { isForetold } from "./foretold.ts";

const error = { name: "TypeError", message: "Invalid URL: /greeting", code: "ERR_INVALID_URL" };

it.each<[Outcome, Foretold]>([
  [{ value: { status: 200, method: "GET" } }, { value: { status: 200 } }],
  [{ value: [{ value: 1 }, { value: 2 }] }, { value: [{ value: 1 }, { value: 2 }] }],
  [{ value: null }, { value: null }],
  [{ throws: error }, { throws: {} }],
  [{ throws: error }, { throws: { code: "ERR_INVALID_URL", message: "Invalid" } }],
  [{ silent: true }, { silent: true }],
  [{ refused: 'No such module "node:fs".' }, { refused: "No such module" }],
])("%j is what %j foretells", (outcome, foretold) => {
  expect(isForetold(outcome, foretold)).toBe(true);
});

it.each<[Outcome, Foretold]>([
  [{ value: { status: 200 } }, { value: { status: 200, method: "GET" } }],
  [{ value: { status: "200" } }, { value: { status: 200 } }],
  [{ value: [1, 2] }, { value: [1] }],
  [{ value: null }, { value: {} }],
  [{ throws: error }, { throws: { name: "Error" } }],
  [{ throws: error }, { throws: { message: "Not implemented" } }],
  [{ throws: error }, { value: null }],
  [{ silent: true }, { throws: {} }],
  [{ refused: "The date is too new." }, { refused: "No such module" }],
])("%j is not what %j foretells", (outcome, foretold) => {
  expect(isForetold(outcome, foretold)).toBe(false);
});
