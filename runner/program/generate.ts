import type { Program } from "../../contract/program.ts";
import type { AnalysedFile } from "./analyse.ts";
import type { Shelf } from "./shelf.ts";

/** An ESM face of a CommonJS file: its `module.exports` as default, and the names it assigns. */
export function facade(file: AnalysedFile): string {
  const names = file.exportNames.map((name) => `m[${JSON.stringify(name)}] as ${name}`);
  const bindings = file.exportNames.map(
    (name, index) => `const e${index} = m[${JSON.stringify(name)}];`,
  );
  const exported =
    names.length === 0
      ? ""
      : `export { ${file.exportNames.map((name, index) => `e${index} as ${name}`).join(", ")} };`;
  return `import { requireFile } from "/__berth/harness.js";
const m = requireFile(${JSON.stringify(file.path)});
${bindings.join("\n")}
export default m;
${exported}
`;
}

/** The module that holds the program's table for the harness. */
export function programModule(
  program: Program,
  files: Map<string, AnalysedFile>,
  shelf: Shelf,
): string {
  const entryFormat = files.get(program.entry)?.format ?? "cjs";
  const imports = ['import { define } from "./harness.js";', 'import native from "./native.js";'];
  const table = {
    factories: [] as string[],
    json: [] as string[],
    esm: [] as string[],
    packages: [] as string[],
  };
  const commonJs = [...files.values()].filter((file) => file.format === "cjs");
  const required = commonJs.flatMap((file) => file.requires);
  const add = (
    list: string[],
    key: string,
    statement: (name: string) => string,
    value = (name: string) => name,
  ) => {
    const name = `m${imports.length}`;
    imports.push(statement(name));
    list.push(`${JSON.stringify(key)}: ${value(name)}`);
  };
  for (const { path } of commonJs) {
    add(table.factories, path, (name) => `import ${name} from ${JSON.stringify(`/${path}`)};`);
  }
  for (const path of Object.keys(program.files).filter((name) => name.endsWith(".json"))) {
    add(table.json, path, (name) => `import ${name} from ${JSON.stringify(`/${path}`)};`);
  }
  for (const path of new Set(
    required.flatMap((target) => (target.kind === "file" ? target.path : [])),
  )) {
    if (files.get(path)?.format !== "esm") continue;
    add(table.esm, path, (name) => `import * as ${name} from ${JSON.stringify(`/${path}`)};`);
  }
  for (const name of new Set(
    required.flatMap((target) => (target.kind === "package" ? target.name : [])),
  )) {
    const entry = shelf.index.packages[name];
    if (entry === undefined) continue;
    add(
      table.packages,
      name,
      (local) => `import * as ${local} from "./shelf/${entry.module}";`,
      (local) => `{ namespace: ${local}, format: "${entry.format}" }`,
    );
  }
  return `${imports.join("\n")}
define({
  entry: ${JSON.stringify(program.entry)},
  entryFormat: "${entryFormat}",
  paths: ${JSON.stringify(Object.keys(program.files))},
  native,
  factories: { ${table.factories.join(", ")} },
  json: { ${table.json.join(", ")} },
  esm: { ${table.esm.join(", ")} },
  packages: { ${table.packages.join(", ")} },
  importEntry: () => ${entryFormat === "esm" ? `import(${JSON.stringify(`/${program.entry}`)})` : "undefined"},
});
`;
}
