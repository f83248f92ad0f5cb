import { expect, test } from "vitest";
import { classify, missingBuiltin, missingPackage } from "./classify.ts";

test.each([
  [
    "startup",
    "Error",
    "Disallowed operation called within global scope. Asynchronous I/O (ex: fetch() …",
    "global-scope",
  ],
  [
    "request",
    "Error",
    "Cannot perform I/O on behalf of a different request. I/O objects (such as streams, …",
    "cross-request",
  ],
  [
    "request",
    "Error",
    "This worker is not permitted to access the internet via global functions like fetch().",
    "egress-denied",
  ],
  [
    "request",
    "Error",
    "The Workers runtime canceled this request because it detected that your Worker's code had hung and would never generate a response.",
    "hung",
  ],
  ["request", "Error", "Worker exceeded CPU time limit.", "blocked-loop"],
  ["request", "Error", "Worker exceeded memory limit.", "memory"],
  [
    "startup",
    "Error",
    "Cannot find module 'left-pad'\nRequire stack:\n- /bundle/a.js",
    "unknown-package",
  ],
  ["request", "Error", 'No such module "left-pad".', "unknown-package"],
  ["startup", "Error", "Cannot find module './x'", "startup"],
  ["request", "Error", "Cannot find module './x'", "threw"],
  ["startup", "Error", 'No such module "node:nope".', "startup"],
  ["request", "Error", "No such compatibility flag: x", "startup"],
  [
    "startup",
    "SyntaxError",
    "The requested module './b.mjs' does not provide an export named 'x'",
    "syntax",
  ],
  ["startup", "SyntaxError", "Unexpected token '}', \"{}}\" is not valid JSON", "startup"],
  ["startup", "TypeError", "x is not a function", "startup"],
  ["request", "TypeError", "x is not a function", "threw"],
] as const)("in %s, %s: %s is %s", (phase, name, message, kind) => {
  expect(classify(phase, name, message)).toBe(kind);
});

test.each([
  ["Cannot find module 'koa'", "koa"],
  ['No such module "@scope/name".\n  imported from "a.js"', "@scope/name"],
  ["Cannot find module './koa'", undefined],
  ["Cannot find module '/koa'", undefined],
  ['No such module "__berth/x.js".', undefined],
  ['No such module "node:http".', undefined],
  ["The words Cannot find module 'koa' further in", undefined],
])("the package that %s names", (message, name) => {
  expect(missingPackage(message)).toBe(name);
});

test("the built-in that is missing", () => {
  expect(missingBuiltin("Cannot find module 'node:nope'\nRequire stack:")).toBe("node:nope");
  expect(missingBuiltin("Cannot find module 'koa'")).toBeUndefined();
});
