import { expect, test } from "vitest";
import { closesWrapper, isScript, scanCommonJs } from "./scan-commonjs.ts";

test.each([
  ["require('a'); const { b } = require(\"b\");", ["a", "b"]],
  ["const c = require(`c`).default;", ["c"]],
  ["if (x) { y(() => require('./deep')); }", ["./deep"]],
  ["// require('no')\nconst s = \"require('no')\";", []],
  ["obj.require('no'); require.resolve('no');", []],
  ["return require('top')", ["top"]],
])("%s requires", (code, expected) => {
  expect(scanCommonJs(code).requires.map(({ text }) => text)).toEqual(expected);
});

test("a call has its place", () => {
  expect(scanCommonJs("let a;\na = require('x');").requires).toEqual([{ text: "x", offset: 11 }]);
});

test.each([
  ["require(name)", true],
  ["require('./' + name)", true],
  ["require(`./${name}`)", true],
  ["require('a')", false],
])("%s is computed: %s", (code, computed) => {
  expect(scanCommonJs(code).computed).toBe(computed);
});

test.each([
  ["exports.a = 1; module.exports.b = 2;", ["a", "b"]],
  ["module.exports = { c, d: 1, ['e']: 2, ...rest };", ["c", "d"]],
  [
    "Object.defineProperty(exports, 'f', {}); Object.defineProperty(exports, '__esModule', {});",
    ["f", "__esModule"],
  ],
  ["exports.default = 1; exports[name] = 2; other.exports.x = 3;", []],
])("%s exports", (code, expected) => {
  expect(scanCommonJs(code).exportNames).toEqual(expected);
});

test("an ESM file is read as one when it is said to be", () => {
  const code = "import { createRequire } from 'module'; const r = require('x');";
  expect(scanCommonJs(code, "module").requires).toMatchObject([{ text: "x" }]);
  expect(scanCommonJs(code).requires).toEqual([]);
});

test.each([
  ["return 1", true],
  ["#!/usr/bin/env node\n1", true],
  ["await 1", false],
  ["import 'x'", false],
  ["foo( ;", false],
])("%s is a script: %s", (code, script) => {
  expect(isScript(code)).toBe(script);
});

test.each([
  ["ok;\n}; evil(); {", 4],
  ["}, function () {", 0],
])("%j closes the wrapper", (code, offset) => {
  expect(closesWrapper(code)).toEqual({ message: "SyntaxError: Unexpected token", offset });
});

test.each(["return 1;", "const a = ;", "if (a) { b(); }", "#!/usr/bin/env node\nx();"])(
  "%j does not",
  (code) => {
    expect(closesWrapper(code)).toBeUndefined();
  },
);
