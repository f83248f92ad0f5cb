import { expect, test } from "vitest";
import { runErrors } from "../../contract/run-errors.ts";
import { runtimeError, sourceError, thrownError } from "./describe-error.ts";
import { sourcesOf } from "./sources.ts";

const early = { compatibilityDate: "2024-01-01" };
const files = sourcesOf({ files: { "server.js": "" }, entry: "server.js", ...early }, {});
const express = {
  package: "express",
  version: "5.0.0",
  license: "MIT",
  module: "express.js",
  format: "cjs" as const,
};
const shelf = { index: { digest: "", packages: { express }, modules: {} } };

const told = (text: string) => runtimeError(new Error(text), files, shelf);

test("a syntax error counts its columns from 0, and is told from 1", () => {
  expect(
    told("Failed to start Worker:\nUncaught SyntaxError: Unexpected token ';'\n  at server.js:3:5"),
  ).toEqual({
    kind: "syntax",
    message: "SyntaxError: Unexpected token ';'",
    hint: runErrors.syntax.hint,
    file: "server.js",
    line: 3,
    column: 6,
    stack: "SyntaxError: Unexpected token ';'\n    at server.js:3:6",
  });
});

test("another failure to start has its frames as they are", () => {
  expect(
    told(
      "Failed to start Worker:\nUncaught TypeError: x is not a function\n  at server.js:3:5 in boom\n  at server.js:9:1",
    ),
  ).toMatchObject({
    kind: "startup",
    message: "TypeError: x is not a function",
    line: 3,
    column: 5,
    stack: "TypeError: x is not a function\n    at boom (server.js:3:5)\n    at server.js:9:1",
  });
});

test("a failure without a type or frames keeps its text", () => {
  expect(told("Failed to start Worker:\nsomething odd")).toMatchObject({
    kind: "startup",
    message: "Error: something odd",
  });
  expect(runtimeError("text", files, shelf)).toMatchObject({
    kind: "threw",
    message: "Error: text",
  });
});

test("kinds of the runtime have the sentences of the table", () => {
  expect(
    told(
      "The Workers runtime canceled this request because it detected that your Worker's code had hung and would never generate a response. Refer to: https://developers.cloudflare.com/x",
    ),
  ).toEqual({
    kind: "hung",
    ...runErrors.hung,
  });
});

test("a missing built-in is explained by the compatibility date", () => {
  expect(
    told(
      'Failed to start Worker:\nNo such module "node:http".\n  imported from "__berth/harness.js"',
    ),
  ).toMatchObject({
    kind: "startup",
    message: 'The runtime has no module "node:http" here: Node\'s modules come with nodejs_compat.',
    hint: "Choose a compatibility date from 2026-08-04 on, or add the flag nodejs_compat.",
  });
});

test("a missing package names the nearest", () => {
  const thrown = {
    phase: "request" as const,
    name: "Error",
    message: "Cannot find module 'expres'\nRequire stack:",
    stack: "",
  };
  expect(thrownError(thrown, files, shelf)).toMatchObject({
    kind: "unknown-package",
    message: 'The package "expres" is not on the shelf.',
    hint: expect.stringContaining('Did you mean "express"?'),
  });
});

function message(path: string) {
  const text = `The requested module '${path}' does not provide an export named 'x'`;
  return { phase: "startup" as const, name: "SyntaxError", message: text, stack: "" };
}

test("our own module paths are told as the program wrote them", () => {
  expect(thrownError(message("/__berth/shelf/express.js"), files, shelf).message).toContain(
    "module 'express'",
  );
  expect(thrownError(message("/__berth/cjs/lib/a.cjs.js"), files, shelf).message).toContain(
    "module 'lib/a.cjs'",
  );
  expect(thrownError(message("/b.mjs"), files, shelf).message).toContain("module './b.mjs'");
});

test("a failure that is found before anything runs has its own hint or the table's", () => {
  expect(sourceError({ kind: "startup", message: "m", file: "a.js", line: 1 })).toEqual({
    kind: "startup",
    message: "m",
    hint: runErrors.startup.hint,
    file: "a.js",
    line: 1,
  });
  expect(sourceError({ kind: "startup", message: "m", hint: "h", file: "a.js" }).hint).toBe("h");
});
