import type { CheckCall, CheckReading } from "../../contract/runner.ts";
import { fileKind } from "../program/module-kind.ts";
import { treeOf } from "../program/tree.ts";
import { aliasesOf } from "./path-aliases.ts";
import { type ReadFile, readFile } from "./read-file.ts";

/** Marks the files that the entry leads to; all of them where nothing says where it leads. */
function markReached(files: ReadonlyMap<string, ReadFile>, entry: string | undefined): void {
  const queue = entry === undefined || !files.has(entry) ? [...files.keys()] : [entry];
  for (const path of queue) {
    const file = files.get(path);
    if (file === undefined || file.reading.reached) continue;
    file.reading.reached = true;
    // A computed name may mean any file beside the one that computes it, and below.
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const meant = file.isComputed
      ? [...files.keys()].filter((other) => other.startsWith(folder))
      : [];
    queue.push(...file.loads, ...meant);
  }
}

/** What the code of a project uses of Node and of packages, and what of it Workers do otherwise. */
export function readProject({ files, entry }: CheckCall): CheckReading {
  const tree = treeOf(Object.keys(files), (path) => files[path]);
  const project = { tree, aliases: aliasesOf(files) };
  const read = new Map<string, ReadFile>();
  for (const [path, source] of Object.entries(files)) {
    if (fileKind(path, source) === "code") read.set(path, readFile(path, source, project));
  }
  markReached(read, entry);
  return { files: [...read.values()].map(({ reading }) => reading) };
}
