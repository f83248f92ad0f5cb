import { expect, test } from "vitest";
import { scanEsm } from "./scan-esm.ts";

const texts = (code: string) =>
  scanEsm(code)?.specifiers.map(({ start, end, text }) => [text, code.slice(start, end)]);

test.each([
  ["import a from 'x';", [["x", "x"]]],
  ['import "side-effect"', [["side-effect", "side-effect"]]],
  [
    "export * from './b.js'; export { c } from \"./c.js\"",
    [
      ["./b.js", "./b.js"],
      ["./c.js", "./c.js"],
    ],
  ],
  ["const m = await import('./d.js')", [["./d.js", "./d.js"]]],
  ["// import a from 'x'\nconst t = `import b from 'y'`", []],
])("the specifiers of %s", (code, expected) => {
  expect(texts(code)).toEqual(expected);
});

test("attributes end behind their brace", () => {
  const code = "import a from './a.json' with { type: 'json' }; a;";
  const [found] = scanEsm(code)?.specifiers ?? [];
  expect(code.slice((found?.end ?? 0) + 1, found?.attributesEnd).trim()).toBe(
    "with { type: 'json' }",
  );
});

test("import.meta is found, with its place", () => {
  const code = "const a = import.meta.url;";
  expect(scanEsm(code)).toMatchObject({ metas: [{ start: 10, end: 21 }], isModule: true });
});

test.each([
  ["import(name)", true],
  ["import('./' + name)", true],
  ["import(`./${name}.js`)", true],
  ["import('./a.js')", false],
])("%s is computed: %s", (code, computed) => {
  expect(scanEsm(code)?.computed).toEqual(computed ? [0] : []);
});

test.each([
  ["export {}", true],
  ["import 'x'", true],
  ["import.meta.url", true],
  ["import('x')", false],
  ["module.exports = 1", false],
])("%s is a module: %s", (code, isModule) => {
  expect(scanEsm(code)?.isModule).toBe(isModule);
});

test("what does not lex has no scan", () => {
  expect(scanEsm("import { from 'x'; `")).toBeUndefined();
});
