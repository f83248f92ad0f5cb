import type { Plugin } from "esbuild";
import type { ShelfEntry } from "./find-entries.ts";
import { projectRoot } from "./project-root.ts";

const namespace = "shelf";

/** What esbuild is asked to build for an entry: ESM as it is, CommonJS through the module made below. */
export function entryPoint({ specifier, file, format }: ShelfEntry): string {
  return format === "esm" ? file : `${namespace}:${specifier}`;
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
        return entry && { contents: wrapper(entry), resolveDir: projectRoot };
      });
    },
  };
}

function wrapper({ file, names }: ShelfEntry): string {
  const locals = names.map((name, index) => `${name}: name${index}`);
  const exported = names.map((name, index) => `name${index} as ${name}`);
  return [
    `const exported = require(${JSON.stringify(file)});`,
    `const { ${locals.join(", ")} } = exported;`,
    `export { ${["exported as default", ...exported].join(", ")} };`,
  ].join("\n");
}
