import { isChecked, projectOverLimit } from "../../contract/check.ts";
import { limits } from "../../contract/limits.ts";
import type { Taken } from "../playground/read-files.ts";
import type { Found } from "../playground/read-project.ts";

/** What of somebody's project a check is sent. */
export interface Project {
  /** Of the folder or the archive. */
  name: string;
  files: Record<string, string>;
  /** Files of it that stay where they are. */
  ignored: number;
}

export type TakenProject = Project | { problem: string };

/** Where a file lies in the folder that was picked. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** The one folder that everything is in; the empty string where there is none. */
function folderAround(paths: readonly string[]): string {
  const [first = ""] = paths;
  const folder = first.includes("/") ? first.slice(0, first.indexOf("/") + 1) : "";
  return paths.every((path) => path.startsWith(folder)) ? folder : "";
}

const isArchive = (file: File) => /\.zip$/i.test(file.name);

async function findAll({ files, folders }: Taken): Promise<Found[]> {
  const single = files
    .filter((file) => !isArchive(file))
    .map((file) => ({ path: pathOf(file), file }));
  const archives = files.filter(isArchive);
  if (archives.length === 0 && folders.length === 0) return single;
  const { readArchive, readFolders } = await import("../playground/read-project.ts");
  return [
    ...single,
    ...(await readFolders(folders)),
    ...(await Promise.all(archives.map(readArchive))).flat(),
  ];
}

function nameOf(around: string, { files, folders }: Taken): string {
  const [archive] = files;
  return (
    around.slice(0, -1) ||
    folders[0]?.name ||
    (archive !== undefined && isArchive(archive) ? archive.name.slice(0, -4) : "")
  );
}

/** Between so many files the page shows how far it is. */
const step = 20;

async function readTexts(
  list: readonly Found[],
  onProgress: (done: number, all: number) => void,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [at, { path, file }] of list.entries()) {
    if (at % step === 0) onProgress(at, list.length);
    const text = await file.text();
    // What only has the name of code: a video ends in .ts as well.
    if (!text.includes("\0")) files[path] = text;
  }
  return files;
}

/** Reads what a check looks at, of what was dropped or picked; or the sentence that says why not. */
export async function takeProject(
  taken: Taken,
  onProgress: (done: number, all: number) => void,
): Promise<TakenProject> {
  let found: Found[];
  try {
    found = await findAll(taken);
  } catch {
    return { problem: "This cannot be read: neither a folder nor a zip archive." };
  }
  const around = folderAround(found.map(({ path }) => path));
  const inside = found.map(({ path, file }) => ({ path: path.slice(around.length), file }));
  const kept = inside.filter(({ path }) => isChecked(path));
  if (kept.length === 0) {
    return { problem: "There is neither code nor a package.json in it." };
  }
  const bytes = kept.reduce((sum, { file }) => sum + file.size, 0);
  if (kept.length > limits.checkFiles || bytes > limits.checkBytes) {
    return {
      problem: `A project that is checked has at most ${limits.checkBytes / 1024} KiB of code in ${limits.checkFiles} files; this one has ${Math.ceil(bytes / 1024)} KiB in ${kept.length}. Drop a part of it.`,
    };
  }
  try {
    const files = await readTexts(kept, onProgress);
    const over = projectOverLimit(files);
    if (over !== undefined) return { problem: over };
    const ignored = found.length - Object.keys(files).length;
    return { name: nameOf(around, taken), files, ignored };
  } catch {
    return { problem: "A file of it cannot be read." };
  }
}
