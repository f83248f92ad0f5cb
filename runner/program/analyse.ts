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
  /** Literal `require` calls: of a CommonJS file, or of an ESM file that uses `createRequire`. */
  requires: Resolution[];
  /** Where an ESM file says `import.meta`. */
  metas: { start: number; end: number }[];
  exportNames: string[];
}

export type Analysis = { files: Map<string, AnalysedFile> } | { failure: SourceFailure };

/** A change to the JavaScript of a file, given its path. */
export type Rewrite = (path: string, code: string) => string;

function scanRequires(format: "esm" | "cjs", code: string, imports: AnalysedFile["imports"]) {
  if (format === "cjs") return scanCommonJs(code);
  const makesRequire = imports.some(
    ({ target }) => target.kind === "builtin" && target.name === "node:module",
  );
  return makesRequire
    ? scanCommonJs(code, "module")
    : { requires: [], computed: false, exportNames: [] };
}

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
  const scan = scanEsm(code);
  const esm = scan ?? { specifiers: [], metas: [], computed: false };
  const format = moduleFormat(path, code, scan, program.files);
  const imports = esm.specifiers.map((specifier) => ({
    specifier,
    target: resolve(specifier.text),
  }));
  const commonJs = scanRequires(format, code, imports);
  const file: AnalysedFile = {
    path,
    format,
    code,
    imports,
    requires: commonJs.requires.map(({ text }) => resolve(text)),
    metas: format === "esm" ? esm.metas : [],
    exportNames: commonJs.exportNames,
  };
  return { file, computed: esm.computed || commonJs.computed };
}

function notCode(entry: string): SourceFailure {
  return {
    kind: "startup",
    message: `${entry} is not a program: the entry has to be JavaScript or TypeScript.`,
    hint: "Make a file with the server the entry.",
    file: entry,
  };
}

function codeOf(path: string, program: Program): string | undefined {
  const source = program.files[path];
  return typeof source === "string" && fileKind(path, source) === "code" ? source : undefined;
}

/**
 * The code files that the entry reaches, analysed. Files that nothing imports stay out, as in Node: a
 * browser script beside the server may hold what is no valid module. When a specifier is computed, any
 * file may be meant, and all code files are taken.
 */
export function analyse(program: Program, rewrite: Rewrite): Analysis {
  if (codeOf(program.entry, program) === undefined) return { failure: notCode(program.entry) };
  const paths = new Set(Object.keys(program.files));
  const files = new Map<string, AnalysedFile>();
  const queue = [program.entry];
  let all = false;
  for (const path of queue) {
    const source = files.has(path) ? undefined : codeOf(path, program);
    if (source === undefined) continue;
    const analysed = analyseFile(path, source, program, paths, rewrite);
    if ("failure" in analysed) {
      // Only guessed at: a file that cannot be parsed is left out until something really asks for it.
      if (all && path !== program.entry) continue;
      return analysed;
    }
    const { file, computed } = analysed;
    files.set(path, file);
    for (const target of file.requires.concat(file.imports.map((found) => found.target))) {
      if (target.kind === "file") queue.push(target.path);
    }
    if (computed && !all) {
      all = true;
      queue.push(...paths);
    }
  }
  return { files };
}
