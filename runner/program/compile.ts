import type { Content, Program } from "../../contract/program.ts";
import { commonJsPrefix, commonJsSuffix } from "../harness/definition.ts";
import { type AnalysedFile, analyse, type Rewrite } from "./analyse.ts";
import {
  esmFacade,
  esmFacadePath,
  facade,
  mainSource,
  programModule,
  requirableEsm,
} from "./generate.ts";
import { metaModule, metaModulePath } from "./import-meta.ts";
import { linkImports } from "./link.ts";
import { fileKind } from "./module-kind.ts";
import type { Shelf } from "./shelf.ts";
import type { SourceFailure } from "./source-failure.ts";
import { standIns } from "./stand-ins.ts";

type Modules = Record<string, WorkerLoaderModule | string>;

export const mainModule = "__berth/main.js";
/** The generated table of the program, as text. */
export const programPath = "__berth/program.js";

export type Compiled = { modules: Modules } | { failure: SourceFailure };

function plainModules(path: string, content: Content): Modules {
  if (typeof content !== "string") {
    return { [path]: { data: Uint8Array.fromBase64(content.base64).buffer } };
  }
  if (fileKind(path, content) !== "json") return { [path]: { text: content } };
  const parsed = `import text from ${JSON.stringify(`/${path}`)};\nexport default JSON.parse(text);\n`;
  return { [path]: { text: content }, [`__berth/json/${path}.js`]: parsed };
}

function codeModules(file: AnalysedFile, code: string, entry: string): Modules {
  const { path, format, metas } = file;
  if (format === "cjs") {
    return {
      [path]: { cjs: commonJsPrefix + code + commonJsSuffix },
      [`__berth/cjs/${path}.js`]: facade(file),
    };
  }
  if (metas.length === 0) return { [path]: { js: code } };
  return { [path]: { js: code }, [metaModulePath(path)]: metaModule(path, path === entry) };
}

function packagesOf(files: ReadonlyMap<string, AnalysedFile>): string[] {
  return [...files.values()]
    .flatMap((file) => file.requires.concat(file.imports.map((found) => found.target)))
    .flatMap((target) => (target.kind === "package" ? target.name : []));
}

/**
 * A program's files as the modules of a Dynamic Worker, or why it cannot be one. `rewrite` may change
 * what a file does, before its imports are looked for.
 */
export async function compile(
  program: Program,
  shelf: Shelf,
  rewrite: Rewrite = (_, code) => code,
): Promise<Compiled> {
  const analysis = analyse(program, rewrite);
  if ("failure" in analysis) return analysis;
  const { files } = analysis;
  const modules: Modules = {};
  for (const [path, content] of Object.entries(program.files)) {
    const file = files.get(path);
    if (file === undefined) {
      Object.assign(modules, plainModules(path, content));
      continue;
    }
    const linked = linkImports(file, files, shelf);
    if ("failure" in linked) return linked;
    Object.assign(modules, codeModules(file, linked.code, program.entry));
  }
  for (const [name, text] of await shelf.modulesOf(packagesOf(files))) {
    modules[`__berth/shelf/${name}`] = text;
  }
  for (const path of requirableEsm(files)) modules[esmFacadePath(path)] = esmFacade(path);
  modules["__berth/harness.js"] = shelf.harness;
  for (const { path, source } of Object.values(standIns)) modules[path] = source;
  modules["__berth/native.js"] = { cjs: "module.exports = (name) => require(name);" };
  modules[programPath] = programModule(program, files, shelf);
  modules[mainModule] = mainSource(program.entry, files.get(program.entry)?.format ?? "cjs");
  return { modules };
}
