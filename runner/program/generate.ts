import type { Program } from "../../contract/program.ts";
import { codeFolder } from "../harness/definition.ts";
import type { AnalysedFile } from "./analyse.ts";
import type { Shelf } from "./shelf.ts";

/**
 * The main module. An ESM entry is imported while this module's body runs, not in a microtask after it:
 * only then does the runtime carry a top-level await of the program to its end.
 */
export function mainSource(entry: string, format: "esm" | "cjs"): string {
  const started = format === "esm" ? `import(${JSON.stringify(`/${codeFolder}${entry}`)})` : "";
  return `import { boot, handler, Run } from "./harness.js";
import "./program.js";
await boot(${started});
export { Run };
export default handler;
`;
}

/** An ESM face of a CommonJS file: its `module.exports` as default, and the names it assigns. */
export function facade(file: AnalysedFile): string {
  const names = file.exportNames.map((name) => JSON.stringify(name));
  const bindings = names.map((name, index) => `const e${index} = m?.[${name}];\n`).join("");
  const exported = names.map((name, index) => `e${index} as ${name}`).join(", ");
  return `import { requireFile } from "/__berth/harness.js";
const m = requireFile(${JSON.stringify(file.path)});
${bindings}export { m as default${exported === "" ? "" : `, ${exported}`} };
`;
}

export function esmFacadePath(path: string): string {
  return `__berth/esm/${path}.js`;
}

/**
 * What `require` of an ESM file reads. The runtime's own `require` evaluates it when it is asked for, but
 * gives its default export alone, so that has to hold the whole namespace.
 */
export function esmFacade(path: string): string {
  return `import * as namespace from ${JSON.stringify(`/${codeFolder}${path}`)};
export default { namespace };
`;
}

/** The ESM files that may be required: all, where anything can call `require`, whose argument may be computed. */
export function requirableEsm(files: ReadonlyMap<string, AnalysedFile>): string[] {
  const all = [...files.values()];
  if (all.every((file) => file.format === "esm" && file.requires.length === 0)) return [];
  return all.filter((file) => file.format === "esm").map((file) => file.path);
}

/** The module that holds the program's table for the harness; `packages` are what `require` may ask for. */
export function programModule(
  program: Program,
  files: ReadonlyMap<string, AnalysedFile>,
  shelf: Pick<Shelf, "index">,
  packages: Iterable<string>,
): string {
  const imports: string[] = [];
  const entries = { factories: "", json: "", packages: "" };
  const add = (
    list: keyof typeof entries,
    key: string,
    module: string,
    value: (name: string) => string = (name) => name,
    what: (name: string) => string = (name) => name,
  ) => {
    const name = `m${imports.length}`;
    imports.push(`import ${what(name)} from ${JSON.stringify(module)};`);
    entries[list] += `${JSON.stringify(key)}: ${value(name)}, `;
  };
  for (const { path, format } of files.values()) {
    if (format === "cjs") add("factories", path, `/${codeFolder}${path}`);
  }
  for (const path of Object.keys(program.files)) {
    if (path.endsWith(".json") && typeof program.files[path] === "string")
      add("json", path, `/${path}`);
  }
  for (const name of new Set(packages)) {
    const entry = shelf.index.packages[name];
    if (entry === undefined) continue;
    add(
      "packages",
      name,
      `./shelf/${entry.module}`,
      (local) => `{ namespace: ${local}, format: "${entry.format}" }`,
      (local) => `* as ${local}`,
    );
  }
  return `import { define } from "./harness.js";
import native from "./native.js";
${imports.join("\n")}
define({
  entry: ${JSON.stringify(program.entry)},
  paths: ${JSON.stringify(Object.keys(program.files))},
  native,
  factories: { ${entries.factories}},
  json: { ${entries.json}},
  esm: ${JSON.stringify(requirableEsm(files))},
  modules: ${JSON.stringify([...files.values()].filter(({ format }) => format === "esm").map(({ path }) => path))},
  packages: { ${entries.packages}},
});
`;
}
