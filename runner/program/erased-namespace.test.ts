import { expect, test } from "vitest";
import { transpile } from "./transpile.ts";

test.each([
  ["namespace Names { export const first = 'Ada'; }", 1, 1],
  ["const a = 1;\nexport namespace Deep.Er {\n  export function f() { return { a }; }\n}", 2, 1],
  ["if (true) {\n}\n  module Old { export class A {} }", 3, 3],
])("a namespace with values is named: %s", (source, line, column) => {
  const given = transpile("a.ts", source);
  expect(given).toMatchObject({ failure: { kind: "syntax", file: "a.ts", line, column } });
});

test.each([
  "namespace Types { export interface A { c: string } export type B = A; }",
  "declare namespace Express { const x: number; }",
  "declare global { namespace Express { interface Request { user?: string } } }",
  "namespace T {\n  export declare const a: number;\n}",
  "// namespace Names { const a = 1; }\nexport const b = 1;",
  "const text = `\nnamespace Names { const a = 1; }\n`;",
  "const namespace = 1;\nmodule.exports = { namespace };",
])("what is no namespace with values stays: %s", (source) => {
  expect(transpile("a.ts", source)).toHaveProperty("code");
});
