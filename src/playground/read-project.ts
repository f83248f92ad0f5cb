import { unzip, type Unzipped } from "fflate";

/** A file with its path in the folder or archive that it came in. */
export type Found = { path: string; file: File };

/** Folders that are made from the rest, and folders of tools. */
const leftFolders = new Set(["node_modules", ".git", ".wrangler", ".next", "__MACOSX", "coverage"]);
const leftFiles =
  /^(?:\.DS_Store|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
/** What a project keeps its secrets in. Nobody means to publish it. */
const secrets = /^\.(?:env(?:\..+)?|dev\.vars|npmrc|netrc)$/;

function isLeft(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return parts.some((part) => leftFolders.has(part)) || leftFiles.test(name) || secrets.test(name);
}

/** Such a file is left as well, and that is said. */
function holdsSecrets(path: string): boolean {
  return secrets.test(path.split("/").at(-1) ?? "");
}

async function filesIn(entry: FileSystemEntry, prefix = ""): Promise<Found[]> {
  const path = prefix + entry.name;
  // Before it is opened: a folder of dependencies has tens of thousands of files.
  if (leftFolders.has(entry.name)) return [];
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: Found[] = [];
  // A reader gives a hundred entries at a time, and none when there are no more.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return found;
    for (const each of batch) found.push(...(await filesIn(each, `${path}/`)));
  }
}

/** All files in folders that were dropped. */
export async function readFolders(entries: readonly FileSystemEntry[]): Promise<Found[]> {
  return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
}

/** An archive may be a bomb: what is left anyway, or too large for any program, is not unpacked. */
function isWorthUnpacking({ name, originalSize }: { name: string; originalSize: number }): boolean {
  return originalSize <= 1024 * 1024 && (holdsSecrets(name) || !isLeft(name));
}

/** The files in a zip archive. Rejects where it is none. */
export async function readArchive(archive: File): Promise<Found[]> {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const unzipped = await new Promise<Unzipped>((resolve, reject) => {
    unzip(bytes, { filter: isWorthUnpacking }, (error, data) =>
      error === null ? resolve(data) : reject(error),
    );
  });
  return Object.entries(unzipped)
    .filter(([path]) => !path.endsWith("/"))
    .map(([path, data]) => ({ path, file: new File([new Uint8Array(data)], path) }));
}

/** What of a project makes the program: without the folder around it, dependencies, locks and secrets. */
export function projectFiles(found: readonly Found[]): { kept: Found[]; secrets: string[] } {
  const [first] = found;
  const root = first?.path.split("/").slice(0, -1)[0];
  const around =
    root !== undefined && found.every(({ path }) => path.startsWith(`${root}/`)) ? `${root}/` : "";
  const inside = found.map(({ path, file }) => ({ path: path.slice(around.length), file }));
  return {
    kept: inside.filter(({ path }) => !isLeft(path)),
    secrets: inside.map(({ path }) => path).filter(holdsSecrets),
  };
}
