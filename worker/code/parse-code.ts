import { parser } from "@lezer/javascript";

export type Tree = ReturnType<typeof parser.parse>;

// A map, for a file may be called `__proto__` or `constructor`.
const dialects = new Map([
  ["ts", "ts"],
  ["mts", "ts"],
  ["cts", "ts"],
  ["tsx", "ts jsx"],
  ["jsx", "jsx"],
  ["js", "jsx"],
  ["mjs", "jsx"],
  ["cjs", "jsx"],
]);

/** The syntax tree of a file, whatever is wrong with it; undefined where its name is no script's. */
export function parseCode(path: string, code: string): Tree | undefined {
  const dialect = dialects.get(extension(path));
  return dialect === undefined ? undefined : parser.configure({ dialect }).parse(code);
}

/** Of a file's name, in lower case and without the dot. */
export function extension(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
