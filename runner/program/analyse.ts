import type { Program } from "../../contract/program.ts";
import { fileKind, moduleFormat } from "./module-kind.ts";
import { namedPackages } from "./named-packages.ts";
import { importConditions, requireConditions } from "./package-exports.ts";
import { type Resolution, resolveSpecifier } from "./resolve.ts";
import { closesWrapper, isScript, scanCommonJs } from "./scan-commonjs.ts";
import { scanEsm, type Specifier } from "./scan-esm.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";
import { transpile } from "./transpile.ts";
import { type Tree, treeOf } from "./tree.ts";
import { watchMain } from "./watch-main.ts";

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
  /** Where `import()` has a computed specifier. */
  computedImports: number[];
  exportNames: string[];
  /** Whether nothing names this file, and it was taken because a computed specifier may mean it. */
  guessed: boolean;
}

/** `named` are texts that a computed specifier may be; none where there is no such specifier. */
export type Analysis =
  | { files: Map<string, AnalysedFile>; named: Iterable<string> }
  | { failure: SourceFailure };

/** A change to the JavaScript of a file, given its path. */
export type Rewrite = (path: string, code: string) => string;

function scanRequires(format: "esm" | "cjs", code: string, imports: AnalysedFile["imports"]) {
  // What `createRequire` gives may be called by any name.
  const renamed = /(?<!\brequire\s*=\s*(?:\w+\.)*)\bcreateRequire\s*\(/.test(code);
  if (format === "cjs") {
    const scan = scanCommonJs(code);
    return { ...scan, computed: scan.computed || renamed };
  }
  const makesRequire = imports.some(
    ({ target }) => target.kind === "builtin" && target.name === "node:module",
  );
  if (!makesRequire) return { requires: [], computed: false, exportNames: [] };
  const scan = scanCommonJs(code, "module");
  return { ...scan, computed: scan.computed || renamed };
}

function analyseFile(path: string, source: string, program: Program, tree: Tree, rewrite: Rewrite) {
  const transpiled = transpile(path, source);
  if ("failure" in transpiled) return transpiled;
  // A shebang is valid on a file's first line only, which the CommonJS wrapper takes.
  const code = watchMain(rewrite(path, transpiled.code.replace(/^#!/, "//")));
  const scan = scanEsm(code);
  const esm = scan ?? { specifiers: [], metas: [], computed: [] };
  const format = moduleFormat(path, code, scan, program.files);
  const closed = format === "cjs" ? closesWrapper(code) : undefined;
  if (closed !== undefined) {
    const { message, offset } = closed;
    return {
      failure: { kind: "syntax" as const, message, file: path, ...positionOf(code, offset) },
    };
  }
  const imports = esm.specifiers.map((specifier) => ({
    specifier,
    target: resolveSpecifier(specifier.text, path, tree, importConditions),
  }));
  const commonJs = scanRequires(format, code, imports);
  const file: AnalysedFile = {
    path,
    format,
    code,
    imports,
    requires: commonJs.requires.map(({ text }) =>
      resolveSpecifier(text, path, tree, requireConditions),
    ),
    metas: format === "esm" ? esm.metas : [],
    computedImports: esm.computed,
    exportNames: commonJs.exportNames,
    guessed: false,
  };
  return { file, computed: esm.computed.length > 0 || commonJs.computed };
}

function notCode(entry: string): SourceFailure {
  return {
    kind: "startup",
    message: `${entry} is not a program: the entry has to be JavaScript or TypeScript.`,
    hint: "Make a file with the server the entry.",
    file: entry,
  };
}

function textOf(path: string, program: Program): string | undefined {
  const source = program.files[path];
  return typeof source === "string" ? source : undefined;
}

function codeOf(path: string, program: Program): string | undefined {
  const source = textOf(path, program);
  return source !== undefined && fileKind(path, source) === "code" ? source : undefined;
}

function isLoadable({ format, code }: AnalysedFile): boolean {
  return format === "esm" || isScript(code);
}

/** Takes every other code file that a computed specifier may mean, as far as it can be a module at all. */
function guess(
  files: Map<string, AnalysedFile>,
  program: Program,
  tree: Tree,
  rewrite: Rewrite,
): void {
  for (const path of tree.paths) {
    const source = files.has(path) ? undefined : codeOf(path, program);
    if (source === undefined) continue;
    const analysed = analyseFile(path, source, program, tree, rewrite);
    if ("failure" in analysed || !isLoadable(analysed.file)) continue;
    files.set(path, { ...analysed.file, guessed: true });
  }
}

/**
 * The code files that the entry reaches, analysed. Files that nothing imports stay out, as in Node: a
 * browser script beside the server may hold what is no valid module. When a specifier is computed, any
 * file may be meant: all code files are taken, and all packages that are named somewhere.
 */
export function analyse(program: Program, rewrite: Rewrite): Analysis {
  if (codeOf(program.entry, program) === undefined) return { failure: notCode(program.entry) };
  const tree = treeOf(Object.keys(program.files), (path) => textOf(path, program));
  const files = new Map<string, AnalysedFile>();
  const queue = [program.entry];
  let anyComputed = false;
  for (const path of queue) {
    const source = files.has(path) ? undefined : codeOf(path, program);
    if (source === undefined) continue;
    const analysed = analyseFile(path, source, program, tree, rewrite);
    if ("failure" in analysed) return analysed;
    const { file, computed } = analysed;
    files.set(path, file);
    for (const target of file.requires.concat(file.imports.map((found) => found.target))) {
      if (target.kind === "file") queue.push(target.path);
    }
    anyComputed ||= computed;
  }
  if (!anyComputed) return { files, named: [] };
  guess(files, program, tree, rewrite);
  return { files, named: namedPackages(files.values(), tree.manifests.values()) };
}
