/** What the generated `__berth/program.js` hands to the harness, once per isolate. */
export interface Definition {
  entry: string;
  /** Every file path of the program, for `require` of a computed path. */
  paths: string[];
  /** The runtime's own `require`: for builtins, and for ESM files through their facades. */
  native: (name: string) => unknown;
  factories: Record<string, CommonJsFactory>;
  /** Texts of JSON files. */
  json: Record<string, string>;
  /** Paths of the ESM files that some file requires. */
  esm: string[];
  packages: Record<string, { namespace: { default?: unknown }; format: "cjs" | "esm" }>;
}

export type CommonJsFactory = (
  this: unknown,
  exports: unknown,
  require: (specifier: string) => unknown,
  module: unknown,
  filename: string,
  dirname: string,
) => void;

/** What stands before a CommonJS file's first line; columns on that line are shifted by its length. */
export const commonJsPrefix =
  "module.exports = function (exports, require, module, __filename, __dirname) {";
export const commonJsSuffix = "\n};";
