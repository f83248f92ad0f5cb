import { builtinModules, createRequire } from "node:module";
import type { Plugin } from "vite";
import { shelfPackages } from "../runner/shelf/packages.ts";

const virtualName = "virtual:importable-names";

/** Node warns of whoever loads these; their names are enough. */
const warnedOf = new Set(["node:sys", "node:wasi"]);

const require = createRequire(import.meta.url);

/** The exports of Node's own modules, by their names with `node:`. */
export function builtinExports(): Record<string, string[]> {
  const names = builtinModules
    .map((name) => (name.startsWith("node:") ? name : `node:${name}`))
    .filter((name) => !name.startsWith("node:_"));
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const exported: unknown = warnedOf.has(name) ? undefined : require(name);
      const keys = exported instanceof Object ? Object.keys(exported) : [];
      return [name, keys.filter((key) => /^[a-z]\w*$/i.test(key)).toSorted()];
    }),
  );
}

/** Gives the editor what a program can import: as Node has it, and what stands on the shelf. */
export function importableNames(): Plugin {
  return {
    name: "importable-names",
    resolveId: (id) => (id === virtualName ? `\0${virtualName}` : undefined),
    load(id) {
      if (id !== `\0${virtualName}`) return undefined;
      const packages = shelfPackages.map(({ name }) => name);
      return `export const builtins = ${JSON.stringify(builtinExports())};
export const packages = ${JSON.stringify(packages)};
`;
    },
  };
}
