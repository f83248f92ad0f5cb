import type { Plugin } from "esbuild";
import type { ShelfEntry } from "./find-entries.ts";
import type { Part } from "./parts.ts";
import { projectRoot } from "./project-root.ts";

const namespace = "shelf";

/** What esbuild is asked to build for an entry: ESM as it is, all else through the module made below. */
export function entryPoint({ specifier, file, format, part }: ShelfEntry): string {
  return format === "esm" && part === undefined ? file : `${namespace}:${specifier}`;
}

/** Gives each `shelf:<specifier>` a module that exports what `import` of the CommonJS package gives in Node. */
export function wrapCommonJs(entries: readonly ShelfEntry[]): Plugin {
  const bySpecifier = new Map(entries.map((entry) => [entry.specifier, entry]));
  return {
    name: "wrap-commonjs",
    setup(build) {
      build.onResolve({ filter: /^shelf:/ }, ({ path }) => ({
        path: path.slice(namespace.length + 1),
        namespace,
      }));
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => {
        const entry = bySpecifier.get(path);
        const whole = bySpecifier.get(entry?.part?.of ?? "");
        return entry && { contents: wrapper(entry, whole), resolveDir: projectRoot };
      });
    },
  };
}

function wrapper({ file, names, format, part }: ShelfEntry, whole: ShelfEntry | undefined): string {
  if (part !== undefined && whole !== undefined) return partOf(format, part, whole);
  const locals = names.map((name, index) => `${name}: name${index}`);
  const exported = names.map((name, index) => `name${index} as ${name}`);
  return [
    `const exported = require(${JSON.stringify(file)});`,
    `const { ${locals.join(", ")} } = exported;`,
    `export { ${["exported as default", ...exported].join(", ")} };`,
  ].join("\n");
}

function partOf(format: "cjs" | "esm", { name, names }: Part, whole: ShelfEntry): string {
  const from = JSON.stringify(entryPoint(whole));
  if (format === "esm")
    return `export { ${[...names, `${name} as default`].join(", ")} } from ${from};`;
  return `import exported from ${from};\nexport default exported[${JSON.stringify(name)}];`;
}
