import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { PackageModules } from "../../contract/compat-site.ts";
import { ShelfIndex } from "../../runner/shelf/shelf-index.ts";

const shelf = "dist/shelf";

/** What a built module names of Node: imports, and what it looks up when it loads. */
function namedIn(file: string): string[] {
  const code = readFileSync(`${shelf}/${file}`, "utf8");
  return [...code.matchAll(/\b(?:from|import|getBuiltinModule\?\.\()\s*"(node:[\w/]+)"/g)].map(
    ([, name = ""]) => name,
  );
}

/** A name with a path in the package is loaded by few, and the package with it. */
const packageName = /^(?:@[^/]+\/)?[^/]+$/;

/** The modules of Node that each package of the shelf loads, with all it needs itself. */
export function packageModules(): PackageModules {
  const index = v.parse(ShelfIndex, JSON.parse(readFileSync(`${shelf}/index.json`, "utf8")));
  const named = new Map<string, string[]>();

  function modulesOf(entry: string): Set<string> {
    const seen = new Set([entry]);
    for (const file of seen) for (const next of index.modules[file]?.imports ?? []) seen.add(next);
    const found = [...seen].flatMap((file) => {
      const names = named.get(file) ?? namedIn(file);
      named.set(file, names);
      return names;
    });
    return new Set(found);
  }

  const packages: PackageModules = {};
  for (const [specifier, { module }] of Object.entries(index.packages)) {
    if (!packageName.test(specifier)) continue;
    const modules = modulesOf(module);
    if (modules.size > 0) packages[specifier] = [...modules].toSorted();
  }
  return packages;
}
