import { isBareBuiltin } from "./builtin-names.ts";
import { type Conditions, exportsMap, lookUp } from "./package-exports.ts";
import { folderOf, foldersUp, packageFolder, type Tree } from "./tree.ts";

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

function asFile(path: string | undefined, { paths }: Tree): string | undefined {
  if (path === undefined || path === "") return undefined;
  for (const extension of extensions) {
    if (paths.has(path + extension)) return path + extension;
  }
  const dot = path.lastIndexOf(".");
  const sources = dot === -1 ? undefined : sourceOf[path.slice(dot)];
  for (const extension of sources ?? []) {
    if (paths.has(path.slice(0, dot) + extension)) return path.slice(0, dot) + extension;
  }
  return undefined;
}

function asFolder(folder: string, tree: Tree): string | undefined {
  const main = tree.manifests.get(folder)?.main;
  const named = main === undefined ? undefined : join(folder, main);
  return (
    asFile(named, tree) ??
    (named === undefined ? undefined : asFile(join(named, "index"), tree)) ??
    asFile(join(folder, "index"), tree)
  );
}

function found(path: string | undefined, wanted: string): Resolution {
  return path === undefined ? { kind: "missing", path: wanted } : { kind: "file", path };
}

/** What a package that is a folder of the program offers under `subpath`, which begins with a dot. */
function inPackage(folder: string, subpath: string, tree: Tree, conditions: Conditions) {
  const exports = tree.manifests.get(folder)?.exports;
  if (exports !== undefined && exports !== null) {
    const target = lookUp(exportsMap(exports), subpath, conditions);
    return target === undefined ? undefined : asFile(join(folder, target), tree);
  }
  const path = join(folder, subpath) ?? folder;
  return asFile(path, tree) ?? asFolder(path, tree);
}

/** As npm links workspaces; the root's own name is no package that anything in it could mean. */
function workspace(name: string, { manifests }: Tree): string | undefined {
  for (const [folder, manifest] of manifests) {
    if (folder !== "" && manifest.name === name && !folder.includes("node_modules/")) return folder;
  }
  return undefined;
}

/** A package among the program's own files: itself, in a `node_modules` folder, or a folder of that name. */
function ownPackage(name: string, from: string, tree: Tree): string | undefined {
  const own = packageFolder(folderOf(from), tree);
  const manifest = own === undefined ? undefined : tree.manifests.get(own);
  if (manifest?.name === name && manifest.exports !== undefined) return own;
  for (const folder of foldersUp(folderOf(from))) {
    const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (tree.folders.has(candidate) || asFile(candidate, tree) !== undefined) return candidate;
  }
  return workspace(name, tree);
}

function resolveBare(
  specifier: string,
  from: string,
  tree: Tree,
  conditions: Conditions,
): Resolution {
  const [, name = specifier, rest = ""] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  const folder = ownPackage(name, from, tree);
  if (folder === undefined) return { kind: "package", name: specifier };
  return found(inPackage(folder, `.${rest}`, tree, conditions), specifier);
}

function resolveInternal(
  specifier: string,
  from: string,
  tree: Tree,
  conditions: Conditions,
): Resolution {
  const own = packageFolder(folderOf(from), tree);
  const target = lookUp(tree.manifests.get(own ?? "")?.imports, specifier, conditions);
  if (own === undefined || target === undefined) return { kind: "missing", path: specifier };
  return target.startsWith("./")
    ? found(asFile(join(own, target), tree), target)
    : resolveSpecifier(target, from, tree, conditions);
}

/** The path below the program's root that an absolute path or a file URL names. */
function absolutePath(specifier: string): string | undefined {
  const [, scheme, path] = /^(file:\/\/)?\/bundle(?:\/(.*))?$/.exec(specifier) ?? [];
  if (path === undefined || scheme === undefined) return path;
  const [plain = ""] = path.split(/[?#]/);
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/**
 * Node's resolution among the files of a program: exact path, extensions, `index`, and what a package.json
 * says. Used when a program is compiled (literal specifiers) and while it runs (computed ones).
 */
export function resolveSpecifier(
  specifier: string,
  from: string,
  tree: Tree,
  conditions: Conditions,
): Resolution {
  if (/^(node|cloudflare|workerd):/.test(specifier)) return { kind: "builtin", name: specifier };
  if (isBareBuiltin(specifier)) return { kind: "builtin", name: `node:${specifier}` };
  if (specifier.startsWith("#")) return resolveInternal(specifier, from, tree, conditions);
  const absolute = absolutePath(specifier);
  if (absolute === undefined && !/^\.\.?(\/|$)/.test(specifier)) {
    return resolveBare(specifier, from, tree, conditions);
  }
  // Wrangler's rules name a compiled module with and without this query.
  const named = (absolute ?? specifier).replace(/(?<=\.wasm)\?module$/, "");
  const path = join(absolute === undefined ? folderOf(from) : "", named);
  if (path === undefined) return { kind: "missing", path: specifier };
  // A trailing slash, or a dot, means the folder even where a file has its name.
  const file = /(?:^|\/)\.{0,2}$/.test(specifier) ? undefined : asFile(path, tree);
  return found(file ?? asFolder(path, tree), path);
}
