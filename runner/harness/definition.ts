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
  /** Paths of all ESM files that can be imported. */
  modules: string[];
  packages: Record<string, { namespace: { default?: unknown }; format: "cjs" | "esm" }>;
}

export interface CommonJsFactory {
  (
    this: unknown,
    exports: unknown,
    require: (specifier: string) => unknown,
    module: unknown,
    filename: string,
    dirname: string,
  ): void;
  /** What `import()` of a computed specifier calls in this file. */
  load?: (specifier: unknown) => Promise<unknown>;
}

/**
 * Where code files stand as modules. Under its own path each is kept as it was written, for `node:fs`; a
 * `sourceURL` gives the module that path in stacks, and only messages of the compiler name this folder.
 */
export const codeFolder = "__berth/code/";
/** Where `.wasm` files stand as compiled modules; under their own paths they are bytes. */
export const wasmFolder = "__berth/wasm/";
/** As long as `import`, in whose place it stands before a computed specifier, so that no column moves. */
export const loadName = "$berth";

/** What stands before a CommonJS file's first line; columns on that line are shifted by its length. */
export const commonJsPrefix =
  "module.exports = function (exports, require, module, __filename, __dirname) {";
export const commonJsSuffix = `\n};
function ${loadName}(specifier) { return module.exports.load(specifier); }`;
