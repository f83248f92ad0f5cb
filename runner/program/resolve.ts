/** Where a specifier leads, from the file that wrote it. `name` of a package keeps its subpath. */
export type Resolution =
  | { kind: "file"; path: string }
  | { kind: "builtin"; name: string }
  | { kind: "package"; name: string }
  | { kind: "missing"; path: string };

const extensions = ["", ".js", ".json", ".mjs", ".cjs", ".ts", ".tsx", ".jsx", ".mts", ".cts"];

/** TypeScript sources import each other by the name of the output: `./user.js` is `user.ts` on disk. */
const sourceOf: Record<string, string[]> = {
  ".js": [".ts", ".tsx", ".jsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

function directory(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** Joins and normalises; undefined when the path climbs out of the program. */
function join(base: string, relative: string): string | undefined {
  const parts = base === "" ? [] : base.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function asFile(path: string, files: ReadonlySet<string>): string | undefined {
  for (const extension of extensions) {
    if (files.has(path + extension)) return path + extension;
  }
  const dot = path.lastIndexOf(".");
  const sources = dot === -1 ? undefined : sourceOf[path.slice(dot)];
  for (const extension of sources ?? []) {
    if (files.has(path.slice(0, dot) + extension)) return path.slice(0, dot) + extension;
  }
  return undefined;
}

/**
 * Node's resolution among the files of a program: exact path, extensions, then `index`. Used when a
 * program is compiled (literal specifiers) and while it runs (`require` of a computed one).
 */
export function resolveSpecifier(
  specifier: string,
  from: string,
  files: ReadonlySet<string>,
  isBuiltin: (name: string) => boolean,
): Resolution {
  if (/^(node|cloudflare|workerd):/.test(specifier)) return { kind: "builtin", name: specifier };
  if (isBuiltin(specifier)) return { kind: "builtin", name: `node:${specifier}` };
  const bundled = /^(?:file:\/\/)?\/bundle\/(.*)$/.exec(specifier)?.[1];
  if (bundled === undefined && !/^\.\.?(\/|$)/.test(specifier)) {
    return { kind: "package", name: specifier };
  }
  const path = bundled ?? join(directory(from), specifier);
  if (path === undefined) return { kind: "missing", path: specifier };
  const found = asFile(path, files) ?? asFile(path === "" ? "index" : `${path}/index`, files);
  return found === undefined ? { kind: "missing", path } : { kind: "file", path: found };
}
