import { nearestName } from "./nearest-name.ts";

const extension = /\.[cm]?[jt]sx?$/;

function folderOf(path: string): string[] {
  return path.split("/").slice(0, -1);
}

/** The path that a relative specifier names, seen from a file. */
function targetOf(specifier: string, from: string): string {
  const parts = folderOf(from);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** A path of the program as a file would name it: relative, and without what Node adds by itself. */
function specifierOf(path: string, from: string): string {
  const folder = folderOf(from);
  const parts = path.split("/");
  let shared = 0;
  while (shared < folder.length && folder[shared] === parts[shared]) shared += 1;
  const up = folder.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...parts.slice(shared)].join("/");
}

/** What to change where a file names another that the program does not have. */
export function missingFileHint(specifier: string, from: string, files: Iterable<string>): string {
  const plain = "Add the file to the program, or correct the path.";
  if (!specifier.startsWith(".")) return plain;
  const wanted = targetOf(specifier, from).replace(extension, "");
  const known = new Map([...files].map((path) => [path.replace(extension, ""), path]));
  known.delete(from.replace(extension, ""));
  const near = known.get(nearestName(wanted, known.keys()) ?? "");
  return near === undefined ? plain : `Did you mean "${specifierOf(near, from)}"? ${plain}`;
}
