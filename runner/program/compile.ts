import type { Content, Program } from "../../contract/program.ts";
import { commonJsPrefix, commonJsSuffix } from "../harness/definition.ts";
import { analyse, type Rewrite } from "./analyse.ts";
import { facade, programModule } from "./generate.ts";
import { linkImports } from "./link.ts";
import { fileKind } from "./module-kind.ts";
import type { Shelf } from "./shelf.ts";
import type { SourceFailure } from "./source-failure.ts";

type Modules = Record<string, WorkerLoaderModule | string>;

export const mainModule = "__berth/main.js";
/** The generated table of the program, as text. */
export const programPath = "__berth/program.js";

export type Compiled = { modules: Modules } | { failure: SourceFailure };

const main = `import { boot, handler, Run } from "./harness.js";
await boot(() => import("./program.js"));
export { Run };
export default handler;
`;

function plainModule(content: Content): WorkerLoaderModule {
  if (typeof content === "string") return { text: content };
  return { data: Uint8Array.fromBase64(content.base64).buffer };
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
      modules[path] = plainModule(content);
      if (fileKind(path, content) === "json") {
        modules[`__berth/json/${path}.js`] =
          `import text from ${JSON.stringify(`/${path}`)};\nexport default JSON.parse(text);\n`;
      }
      continue;
    }
    const linked = linkImports(file, files, shelf);
    if ("failure" in linked) return { failure: linked.failure };
    modules[path] =
      file.format === "esm"
        ? { js: linked.code }
        : { cjs: commonJsPrefix + linked.code + commonJsSuffix };
    if (file.format === "cjs") modules[`__berth/cjs/${path}.js`] = facade(file);
  }
  const packages = [...files.values()]
    .flatMap((file) => [...file.requires, ...file.imports.map((found) => found.target)])
    .flatMap((target) => (target.kind === "package" ? target.name : []));
  for (const [name, text] of await shelf.modulesOf(packages))
    modules[`__berth/shelf/${name}`] = text;
  modules["__berth/harness.js"] = shelf.harness;
  modules["__berth/native.js"] = { cjs: "module.exports = (name) => require(name);" };
  modules[programPath] = programModule(program, files, shelf);
  modules[mainModule] = main;
  return { modules };
}
