import type { Content, Program } from "../../contract/program.ts";
import { harnessFor, settingsFailure } from "../compatibility/harness-for.ts";
import { codeFolder, commonJsPrefix, commonJsSuffix } from "../harness/definition.ts";
import { type AnalysedFile, analyse, type Rewrite } from "./analyse.ts";
import { withAskedVersions } from "./asked-versions.ts";
import {
  esmFacade,
  esmFacadePath,
  facade,
  mainSource,
  programModule,
  requirableEsm,
} from "./generate.ts";
import { loadModule, loadModulePath, metaModule, metaModulePath } from "./import-meta.ts";
import { linkImports } from "./link.ts";
import { fileKind } from "./module-kind.ts";
import type { Resolution } from "./resolve.ts";
import type { Shelf } from "./shelf.ts";
import type { SourceFailure } from "./source-failure.ts";
import { standIns } from "./stand-ins.ts";
import { brokenWasm, wasmModules } from "./wasm.ts";
import { viewEngines } from "./views/engines.ts";

type Modules = Record<string, WorkerLoaderModule | string>;

export const mainModule = "__berth/main.js";
/** The generated table of the program, as text. */
export const programPath = "__berth/program.js";

/** `files` are those that became modules, as they were analysed. */
export type Compiled =
  | { modules: Modules; files: ReadonlyMap<string, AnalysedFile> }
  | { failure: SourceFailure };

function plainModules(path: string, content: Content): Modules {
  if (typeof content !== "string") {
    return { [path]: { data: Uint8Array.fromBase64(content.base64).buffer } };
  }
  if (fileKind(path, content) !== "json") return { [path]: { text: content } };
  const parsed = `import text from ${JSON.stringify(`/${path}`)};\nexport default JSON.parse(text);\n`;
  return { [path]: { text: content }, [`__berth/json/${path}.js`]: parsed };
}

/** A file's module, with its path as its name in stacks, and what stands beside it. */
function codeModules(file: AnalysedFile, code: string, entry: string): Modules {
  const { path, format, metas, computedImports } = file;
  const name = codeFolder + path;
  const sourceUrl = `\n//# sourceURL=${path}`;
  if (format === "cjs") {
    return {
      [name]: { cjs: commonJsPrefix + code + commonJsSuffix + sourceUrl },
      [`__berth/cjs/${path}.js`]: facade(file),
    };
  }
  return {
    [name]: { js: code + sourceUrl },
    ...(metas.length > 0 ? { [metaModulePath(path)]: metaModule(path, path === entry) } : {}),
    ...(computedImports.length > 0 ? { [loadModulePath(path)]: loadModule(path) } : {}),
  };
}

function packageNames(targets: Resolution[]): string[] {
  return targets.flatMap((target) => (target.kind === "package" ? target.name : []));
}

/** All code files as modules. One that was only guessed at, and cannot be linked, is no module. */
function linkAll(files: Map<string, AnalysedFile>, program: Program, shelf: Shelf): Compiled {
  const { entry } = program;
  const modules: Modules = {};
  for (const file of files.values()) {
    const linked = linkImports(file, files, shelf, Object.keys(program.files));
    if (!("failure" in linked)) Object.assign(modules, codeModules(file, linked.code, entry));
    else if (file.guessed) files.delete(file.path);
    else return linked;
  }
  return { modules, files };
}

/**
 * A program's files as the modules of a Dynamic Worker, or why it cannot be one. `rewrite` may change
 * what a file does, before its imports are looked for.
 */
export async function compile(
  program: Program,
  newest: Shelf,
  rewrite: Rewrite = (_, code) => code,
): Promise<Compiled> {
  const shelf = withAskedVersions(newest, program);
  const analysis = analyse(program, rewrite);
  if ("failure" in analysis) return analysis;
  const unfit = settingsFailure(program);
  if (unfit !== undefined) return { failure: unfit };
  const { files, named } = analysis;
  const broken = brokenWasm(files.values(), program);
  if (broken !== undefined) return { failure: broken };
  const linked = linkAll(files, program, shelf);
  if ("failure" in linked) return linked;
  const { modules } = linked;
  for (const [path, content] of Object.entries(program.files)) {
    Object.assign(modules, plainModules(path, content));
  }
  Object.assign(modules, wasmModules(program));
  const all = [...files.values()];
  const required = packageNames(all.flatMap((file) => file.requires)).concat(
    ...named,
    viewEngines(program, shelf),
  );
  const imported = packageNames(all.flatMap((file) => file.imports.map(({ target }) => target)));
  for (const [name, text] of await shelf.modulesOf(required.concat(imported))) {
    modules[`__berth/shelf/${name}`] = text;
  }
  for (const path of requirableEsm(files)) modules[esmFacadePath(path)] = esmFacade(path);
  Object.assign(modules, harnessFor(shelf.harness, program));
  for (const { path, source } of Object.values(standIns)) modules[path] = source;
  modules["__berth/native.js"] = { cjs: "module.exports = (name) => require(name);" };
  modules[programPath] = programModule(program, files, shelf, required);
  modules[mainModule] = mainSource(program.entry, files.get(program.entry)?.format ?? "cjs");
  return { modules, files };
}
