import { expect, test } from "vitest";
import { fileKind, moduleFormat } from "./module-kind.ts";
import { scanEsm } from "./scan-esm.ts";

const format = (path: string, code: string, files: Record<string, string> = {}) =>
  moduleFormat(path, code, scanEsm(code), files);

test.each([
  ["a.mjs", "module.exports = 1", "esm"],
  ["a.mts", "1", "esm"],
  ["a.cjs", "import 'x'", "cjs"],
  ["a.cts", "1", "cjs"],
  ["a.js", "import 'x'", "esm"],
  ["a.js", "export default 1", "esm"],
  ["a.js", "module.exports = require('x')", "cjs"],
  ["a.js", "import('x')", "cjs"],
  ["a.js", "await fetch('/')", "esm"],
  ["a.js", "async () => { await 1; }", "cjs"],
  ["a.js", "const a = 1; // import 'x'", "cjs"],
  ["a.ts", "export const a = 1", "esm"],
  ["a.js", "foo( ;", "cjs"],
])("%s with %s is %s", (path, code, expected) => {
  expect(format(path, code)).toBe(expected);
});

test.each([
  ["lib/a.js", { "package.json": '{"type":"module"}' }, "esm"],
  ["lib/a.js", { "package.json": '{"type":"module"}', "lib/package.json": "{}" }, "cjs"],
  [
    "lib/a.js",
    { "package.json": '{"type":"commonjs"}', "lib/package.json": '{"type":"module"}' },
    "esm",
  ],
  ["a.js", { "lib/package.json": '{"type":"module"}' }, "cjs"],
  ["a.js", { "package.json": "{broken" }, "cjs"],
])("%s under %o is %s", (path, files, expected) => {
  expect(format(path, "1;", files)).toBe(expected);
});

test("type commonjs holds against the content", () => {
  expect(format("a.js", "import 'x'", { "package.json": '{"type":"commonjs"}' })).toBe("cjs");
});

test.each([
  ["a.js", "", "code"],
  ["a.tsx", "", "code"],
  ["a.cts", "", "code"],
  ["a.d.ts", "", "code"],
  ["a.json", "", "json"],
  ["a.html", "", "text"],
  ["js", "", "text"],
  ["bin/www", "#!/usr/bin/env node\nrequire('../app');", "code"],
  ["bin/www", "#!/usr/bin/node --no-warnings\n", "code"],
  ["bin/build", "#!/bin/sh\nnode app.js", "text"],
  ["a.txt", "#!/usr/bin/env node", "text"],
  ["v1.2/www", "#!/usr/bin/env node", "code"],
  ["a.js", { base64: "" }, "data"],
])("%s is %s", (path, content, kind) => {
  expect(fileKind(path, content)).toBe(kind);
});
