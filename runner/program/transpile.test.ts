import { expect, test } from "vitest";
import { transpile } from "./transpile.ts";

function code(path: string, source: string): string {
  const result = transpile(path, source);
  return "code" in result ? result.code : `failed: ${result.failure.message}`;
}

test("JavaScript stays what it is, to the byte", () => {
  const source = "#!/usr/bin/env node\nconst a = <b>1; // no JSX\n";
  expect(transpile("a.js", source)).toEqual({ code: source });
});

test("types go, and every statement stays on its line", () => {
  const source = `import type { A } from "./a.ts";
import { b, type C } from "./b.ts";
interface D {
  e: string;
}
enum F { G = 3 }
class H { constructor(private i: number, readonly j?: D) {} }
export const k = b as C satisfies unknown;
abstract class L<T extends object> { abstract m(): T; declare n: string; }`;
  const lines = code("a.ts", source).split("\n");
  expect(lines).toHaveLength(source.split("\n").length);
  expect(lines[1]).toContain('from "./b.ts"');
  expect(lines[0]).not.toContain("import");
  expect(lines[6]).toContain("this.i = i");
  expect(lines[7]).toMatch(/^export const k = b\s*;$/);
});

test("JSX takes Hono's runtime, or what the file names", () => {
  expect(code("a.jsx", "const a = <p>1</p>;")).toContain('"hono/jsx/jsx-runtime"');
  expect(code("a.tsx", "/** @jsxImportSource preact */\nconst a: unknown = <p>1</p>;")).toContain(
    '"preact/jsx-runtime"',
  );
});

test.each([
  ["a.ts", "const x: number = 1;\nconst y: = 2;", { line: 2, column: 10 }],
  ["a.tsx", "const y = <p>;", { line: 1 }],
])("%s that cannot be parsed says where", (path, source, where) => {
  const result = transpile(path, source);
  expect(result).toMatchObject({ failure: { kind: "syntax", file: path, ...where } });
  expect("failure" in result && result.failure.message).toMatch(/^SyntaxError: [^(]*$/);
});
