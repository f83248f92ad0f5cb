import { pathToFileURL } from "node:url";
import { importConditions } from "../program/package-exports.ts";
import { resolveSpecifier } from "../program/resolve.ts";
import { programTree, root } from "./program-table.ts";

function urlOf(file: string): string {
  return pathToFileURL(root + file).href;
}

/** `import.meta` of a program's file as Node fills it; the runtime's own has no properties. */
export function metaOf(path: string, main: boolean): Record<string, unknown> {
  const filename = root + path;
  return Object.assign(Object.create(null), {
    dirname: filename.slice(0, filename.lastIndexOf("/")),
    filename,
    main,
    resolve: (specifier: string): string => {
      const target = resolveSpecifier(specifier, path, programTree(), importConditions);
      if (target.kind === "file") return urlOf(target.path);
      // Node resolves a missing relative path too, to where it would stand.
      if (target.kind === "missing") return new URL(specifier, urlOf(path)).href;
      return target.name;
    },
    url: urlOf(path),
  });
}
