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

function rename(program: Program, path: string, to: string): Program {
  const files = Object.entries(program.files).map(([each, content]) => [
    each === path ? to : each,
    content,
  ]);
  const entry = program.entry === path ? to : program.entry;
  return { ...program, files: Object.fromEntries(files), entry };
}

/** A program keeps at least one file, and always has an entry: the neighbour takes over. */
function remove(program: Program, active: string, path: string): Changed {
  const { files, entry } = program;
  const content = files[path];
  const paths = Object.keys(files);
  const left = paths.filter((each) => each !== path);
  const neighbour = left[Math.min(paths.indexOf(path), left.length - 1)];
  if (content === undefined || neighbour === undefined) return { program, active };
  const rest = Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
  const restored = (later: Program): Program => ({
    ...later,
    files: { ...later.files, [path]: content },
    entry: entry === path ? path : later.entry,
  });
  return {
    program: { ...program, files: rest, entry: entry === path ? neighbour : entry },
    active: active === path ? neighbour : active,
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
      return {
        program: rename(program, path, action.to),
        active: active === path ? action.to : active,
      };
    case "make-entry":
      return { program: { ...program, entry: path }, active };
    case "remove":
    default:
      return remove(program, active, path);
  }
}
