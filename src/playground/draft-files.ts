import type { Content, Program } from "../../contract/program.ts";
import type { Undo } from "./draft.ts";

export type FileAction =
  | { type: "write"; path: string; content: Content }
  | { type: "add"; path: string }
  | { type: "rename"; path: string; to: string }
  | { type: "remove"; path: string }
  | { type: "make-entry"; path: string }
  | { type: "import"; files: Program["files"]; entry?: string | undefined }
  | { type: "replace"; files: Program["files"]; entry: string };

type Changed = { program: Program; active: string; undo?: Undo };

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Where a file stands once another name has been given to it, or to a folder that it is in. */
export function renamedPath(path: string, from: string, to: string): string {
  return isIn(path, from) ? to + path.slice(from.length) : path;
}

/** Another name, or another folder, for a file or for a folder with all that is in it. */
function rename(program: Program, active: string, from: string, to: string): Changed {
  const files = Object.entries(program.files).map(([path, content]) => [
    renamedPath(path, from, to),
    content,
  ]);
  const entry = renamedPath(program.entry, from, to);
  return {
    program: { ...program, files: Object.fromEntries(files), entry },
    active: renamedPath(active, from, to),
    undo: {
      label: `Renamed ${from} to ${to}.`,
      survivesEdits: false,
      restore: (draft) => ({ ...draft, program }),
    },
  };
}

/** Without a file, or a folder. A program keeps at least one file, and always has an entry: a neighbour takes over. */
function remove(program: Program, active: string, path: string): Changed {
  const { files, entry } = program;
  const all = Object.entries(files);
  const gone = all.filter(([each]) => isIn(each, path));
  const left = all.filter(([each]) => !isIn(each, path));
  const at = all.findIndex(([each]) => isIn(each, path));
  const neighbour = left[Math.min(at, left.length - 1)]?.[0];
  if (gone.length === 0 || neighbour === undefined) return { program, active };
  const restored = (later: Program): Program => ({
    ...later,
    files: { ...later.files, ...Object.fromEntries(gone) },
    entry: isIn(entry, path) ? entry : later.entry,
  });
  return {
    program: {
      ...program,
      files: Object.fromEntries(left),
      entry: isIn(entry, path) ? neighbour : entry,
    },
    active: isIn(active, path) ? neighbour : active,
    undo: {
      label: `Deleted ${path}.`,
      survivesEdits: true,
      restore: (draft) => ({ ...draft, program: restored(draft.program) }),
    },
  };
}

/** Files from elsewhere: one of a known name takes the place of what was there. The first is opened. */
function importFiles(program: Program, files: Program["files"], entry = program.entry): Changed {
  const paths = Object.keys(files);
  const [first = entry] = paths;
  return {
    program: { ...program, files: { ...program.files, ...files }, entry },
    active: first,
    undo: {
      label: paths.length === 1 ? `Added ${first}.` : `Added ${paths.length} files.`,
      survivesEdits: false,
      restore: (draft) => ({ ...draft, program }),
    },
  };
}

/** Another program in place of this one, which runs as this one did. */
function replaceFiles(program: Program, files: Program["files"], entry: string): Changed {
  return {
    program: { ...program, files, entry },
    active: entry,
    undo: {
      label: `Opened a project of ${Object.keys(files).length} files.`,
      survivesEdits: true,
      restore: (draft) => ({ ...draft, program }),
    },
  };
}

/** A change of a program's files, and which file is open after it. */
export function changeFiles(program: Program, active: string, action: FileAction): Changed {
  const withFile = (path: string, content: Content): Program => ({
    ...program,
    files: { ...program.files, [path]: content },
  });
  if (action.type === "import") return importFiles(program, action.files, action.entry);
  if (action.type === "replace") return replaceFiles(program, action.files, action.entry);
  const { path } = action;
  switch (action.type) {
    case "write":
      return { program: withFile(path, action.content), active };
    case "add":
      return { program: withFile(path, ""), active: path };
    case "rename":
      return rename(program, active, path, action.to);
    case "make-entry":
      return { program: { ...program, entry: path }, active };
    case "remove":
    default:
      return remove(program, active, path);
  }
}
