import * as v from "valibot";
import { expect, it } from "vitest";
import { programOverLimit } from "../../contract/program.ts";
import { Example } from "../../contract/page.ts";
import { exampleList, findExample, firstExample } from "./examples.ts";

it("begins with the server that Node's documentation begins with", () => {
  expect(firstExample.slug).toBe("hello-http");
  expect(exampleList[0]?.slug).toBe("hello-http");
  expect(Object.keys(firstExample.program.files)).toEqual(["server.js"]);
  expect(firstExample.requests.length).toBeGreaterThan(0);
});

it.each(exampleList.map(({ slug }) => slug))("%s is whole and within the limits", (slug) => {
  const example = findExample(slug);
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(v.is(v.strictObject(Example.entries), example)).toBe(true);
  expect(example && programOverLimit(example.program)).toBeUndefined();
});

it("keeps what proves an example from the pages", () => {
  expect(JSON.stringify(exampleList.map(({ slug }) => findExample(slug)?.requests))).not.toContain(
    '"expect"',
  );
});

it("knows no other", () => {
  expect(findExample("constructor")).toBeUndefined();
});
