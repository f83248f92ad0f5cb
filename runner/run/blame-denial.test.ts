import { expect, test } from "vitest";
import { runErrors } from "../../contract/run-errors.ts";
import { denial } from "../egress/denial.ts";
import { blameDenial, isEventAlone } from "./blame-denial.ts";
import { plainError } from "./describe-error.ts";

const request = denial("a request to http://a.test/", "closed");
const query = denial("the DNS query for a.test (AAAA)", "closed");
const threw = (message: string) => ({ ...plainError("threw"), message, file: "a.js" });

test.each([
  ["a hang behind a refused call", plainError("hung"), request, request],
  ["a name that was not looked up", threw("Error: queryA ENOTFOUND a.test"), query, query],
])("%s is the refusal's", (_, body, denied, message) => {
  const { hint } = runErrors["egress-denied"];
  expect(blameDenial(body, denied)).toEqual({ ...body, kind: "egress-denied", message, hint });
});

test.each([
  ["a hang without a refusal", plainError("hung"), undefined],
  ["a hang behind another line", plainError("hung"), "warn: something"],
  ["another error behind a refused call", threw("TypeError: x is not a function"), request],
  ["another name that was not found", threw("Error: queryA ENOTFOUND b.test"), query],
  ["a time limit behind a refused call", plainError("timeout"), request],
])("%s stays what it is", (_, body, denied) => {
  expect(blameDenial(body, denied)).toBe(body);
});

test.each([
  [{ name: "Error", message: request, stack: "" }, true],
  [{ name: "Error", message: request, stack: `Error: ${request}\n    at a.js:1:1` }, false],
  [{ name: "Error", message: "another", stack: "" }, false],
])("of a traced exception, %j: told already: %s", (exception, told) => {
  expect(isEventAlone(exception)).toBe(told);
});
