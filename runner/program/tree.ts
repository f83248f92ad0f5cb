import { type Manifest, parseManifest } from "./manifest.ts";

/** The files of a program as resolution sees them: their paths, their folders and their packages. */
export interface Tree {
  paths: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  /** By folder; the root is the empty string. */
  manifests: ReadonlyMap<string, Manifest>;
}

/** The folder of a path; the root is the empty string. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** A folder and those around it, nearest first, up to the root. */
export function foldersUp(folder: string): string[] {
  return folder === "" ? [""] : [folder, ...foldersUp(folderOf(folder))];
}

/** `textOf` gives the text of a package.json, for every path of that name. */
export function treeOf(
  paths: Iterable<string>,
  textOf: (path: string) => string | undefined,
): Tree {
  const all = new Set(paths);
  const folders = new Set([...all].flatMap((path) => foldersUp(folderOf(path))));
  const manifests = new Map<string, Manifest>();
  for (const path of all) {
    if (path !== "package.json" && !path.endsWith("/package.json")) continue;
    const text = textOf(path);
    if (text !== undefined) manifests.set(folderOf(path), parseManifest(text));
  }
  return { paths: all, folders, manifests };
}

/** The folder whose package.json is nearest to `folder`; a `node_modules` folder ends the search, as in Node. */
export function packageFolder(folder: string, { manifests }: Tree): string | undefined {
  for (const candidate of foldersUp(folder)) {
    if (candidate === "node_modules" || candidate.endsWith("/node_modules")) return undefined;
    if (manifests.has(candidate)) return candidate;
  }
  return undefined;
}
