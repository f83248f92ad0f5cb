/** A line of the file tree. */
export type TreeRow = {
  path: string;
  name: string;
  kind: "file" | "folder";
  /** From 1, as ARIA counts. */
  level: number;
  /** Which of its siblings it is, from 1, and of how many. */
  position: number;
  siblings: number;
  isOpen: boolean;
};

type Folder = { folders: Map<string, Folder>; files: Set<string> };

function emptyFolder(): Folder {
  return { folders: new Map(), files: new Set() };
}

function folderAt(root: Folder, parts: readonly string[]): Folder {
  let folder = root;
  for (const part of parts) {
    const inside = folder.folders.get(part) ?? emptyFolder();
    folder.folders.set(part, inside);
    folder = inside;
  }
  return folder;
}

function rowsOf(folder: Folder, prefix: string, closed: ReadonlySet<string>): TreeRow[] {
  const folders = [...folder.folders].toSorted(([a], [b]) => a.localeCompare(b, "en"));
  const files = [...folder.files].toSorted((a, b) => a.localeCompare(b, "en"));
  const level = prefix.split("/").length;
  const siblings = folders.length + files.length;
  const folderRows = folders.flatMap(([name, inside], at): TreeRow[] => {
    const path = prefix + name;
    const isOpen = !closed.has(path);
    const row = { path, name, kind: "folder" as const, level, position: at + 1, siblings, isOpen };
    return [row, ...(isOpen ? rowsOf(inside, `${path}/`, closed) : [])];
  });
  const fileRows = files.map((name, at): TreeRow => {
    const position = folders.length + at + 1;
    return { path: prefix + name, name, kind: "file", level, position, siblings, isOpen: false };
  });
  return [...folderRows, ...fileRows];
}

/** The visible lines of a tree, folders first; `folders` are those that have no file yet. */
export function treeRows(
  paths: readonly string[],
  folders: readonly string[],
  closed: ReadonlySet<string>,
): TreeRow[] {
  const root = emptyFolder();
  for (const path of folders) folderAt(root, path.split("/"));
  for (const path of paths) {
    const parts = path.split("/");
    const name = parts.at(-1) ?? path;
    folderAt(root, parts.slice(0, -1)).files.add(name);
  }
  return rowsOf(root, "", closed);
}

/** The folder that a path stands in; "" at the top. */
export function parentOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

type Move = { to: number } | { toggle: string } | undefined;

/** Where an arrow key leads from a line of the tree, or which folder it opens or closes. */
export function moveInTree(rows: readonly TreeRow[], at: number, key: string): Move {
  const row = rows[at];
  if (row === undefined) return undefined;
  const last = rows.length - 1;
  if (key === "ArrowDown") return { to: Math.min(at + 1, last) };
  if (key === "ArrowUp") return { to: Math.max(at - 1, 0) };
  if (key === "Home") return { to: 0 };
  if (key === "End") return { to: last };
  if (key === "ArrowRight" && row.kind === "folder") {
    return row.isOpen ? { to: Math.min(at + 1, last) } : { toggle: row.path };
  }
  if (key === "ArrowLeft") {
    if (row.isOpen) return { toggle: row.path };
    const parent = rows.findIndex(({ path }) => path === parentOf(row.path));
    return parent < 0 ? undefined : { to: parent };
  }
  return undefined;
}

/** The next line whose name begins so, from a line on and around; a single letter goes past that line. */
export function findByName(rows: readonly TreeRow[], at: number, typed: string): number {
  const from = typed.length === 1 ? at + 1 : at;
  const order = [...rows.keys()].map((index) => (from + index) % rows.length);
  const found = order.find((index) => rows[index]?.name.toLowerCase().startsWith(typed));
  return found ?? at;
}
