import type { Program } from "../../contract/program.ts";
import { isBareBuiltin } from "./builtin-names.ts";
import { fileKind, moduleFormat } from "./module-kind.ts";
import { type Resolution, resolveSpecifier } from "./resolve.ts";
import { scanCommonJs } from "./scan-commonjs.ts";
import { scanEsm, type Specifier } from "./scan-esm.ts";
import type { SourceFailure } from "./source-failure.ts";
import { transpile } from "./transpile.ts";

export interface AnalysedFile {
  path: string;
  format: "esm" | "cjs";
  /** After TypeScript and JSX are erased; lines as in the source. */
  code: string;
  /** `import` statements and literal `import()` calls, with where each leads. */
  imports: { specifier: Specifier; target: Resolution }[];
  /** Literal `require` calls of a CommonJS file. */
  requires: Resolution[];
  exportNames: string[];
}

export type Analysis = { files: Map<string, AnalysedFile> } | { failure: SourceFailure };

/** A change to the JavaScript of a file, given its path. */
export type Rewrite = (path: string, code: string) => string;

function analyseFile(
  path: string,
  source: string,
  program: Program,
  paths: ReadonlySet<string>,
  rewrite: Rewrite,
) {
  const transpiled = transpile(path, source);
  if ("failure" in transpiled) return transpiled;
  // A shebang is valid on a file's first line only, which the CommonJS wrapper takes.
  const code = rewrite(path, transpiled.code.replace(/^#!/, "//"));
  const resolve = (specifier: string) => resolveSpecifier(specifier, path, paths, isBareBuiltin);
  const esm = scanEsm(code);
  const format = moduleFormat(path, code, esm, program.files);
  const commonJs = format === "cjs" ? scanCommonJs(code) : undefined;
  const file: AnalysedFile = {
    path,
    format,
    code,
    imports: (esm?.specifiers ?? []).map((specifier) => ({
      specifier,
      target: resolve(specifier.text),
    })),
    requires: (commonJs?.requires ?? []).map(({ text }) => resolve(text)),
    exportNames: commonJs?.exportNames ?? [],
  };
  return { file, computed: (esm?.computed ?? false) || (commonJs?.computed ?? false) };
}

/**
 * The code files that the entry reaches, analysed. Files that nothing imports stay out, as in Node: a
 * browser script beside the server may hold what is no valid module. When a specifier is computed, any
 * file may be meant, and all code files are taken.
 */
export function analyse(program: Program, rewrite: Rewrite): Analysis {
  const paths = new Set(Object.keys(program.files));
  const files = new Map<string, AnalysedFile>();
  const queue = [program.entry];
  let all = false;
  for (const path of queue) {
    const source = program.files[path];
    if (files.has(path) || source === undefined) continue;
    if (fileKind(path, source) !== "code" || typeof source !== "string") continue;
    const analysed = analyseFile(path, source, program, paths, rewrite);
    if ("failure" in analysed) {
      // Only guessed at: a file that cannot be parsed is left out until something really asks for it.
      if (all && path !== program.entry) continue;
      return analysed;
    }
    files.set(path, analysed.file);
    for (const target of [
      ...analysed.file.requires,
      ...analysed.file.imports.map((found) => found.target),
    ]) {
      if (target.kind === "file") queue.push(target.path);
    }
    if (analysed.computed && !all) {
      all = true;
      queue.push(...paths);
    }
  }
  return { files };
}
