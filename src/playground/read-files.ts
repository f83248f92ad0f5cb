import * as v from "valibot";
import { limits } from "../../contract/limits.ts";
import { type Content, type Program, ProgramPath } from "../../contract/program.ts";
import { textOf } from "./decode-body.ts";
import { findEntry } from "../../contract/find-entry.ts";
import type { Found } from "./read-project.ts";

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A file of the disk as a program holds it: text where it is text. */
async function contentOf(file: File): Promise<Content> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return textOf(bytes, undefined) ?? { base64: base64Of(bytes) };
}

export type ReadFiles = { files: Program["files"] } | { problem: string };

/** Files of the disk as files of a program, each under its path; or the sentence that says why not. */
export async function readFiles(list: readonly Found[]): Promise<ReadFiles> {
  const files: Record<string, Content> = {};
  // What no program can hold need not be read.
  const bytes = list.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > limits.sourceBytes || list.length > limits.files) {
    return {
      problem: `A program has at most ${limits.sourceBytes / 1024} KiB of source in ${limits.files} files; these are ${Math.ceil(bytes / 1024)} KiB in ${list.length}.`,
    };
  }
  for (const { path, file } of list) {
    if (!v.safeParse(ProgramPath, path).success)
      return { problem: `${path} is no name for a file here.` };
    try {
      files[path] = await contentOf(file);
    } catch {
      return { problem: `${path} cannot be read.` };
    }
  }
  return { files };
}

/** What was dropped or picked: single files, or folders and archives, which are projects. */
export type Taken = { files: readonly File[]; folders: readonly FileSystemEntry[] };

export type Project = { files: Program["files"]; entry: string; secrets: string[] };

const isArchive = (file: File) => /\.zip$/i.test(file.name);

/** The program in folders or an archive; undefined where only single files were given. */
export async function readProject({
  files,
  folders,
}: Taken): Promise<Project | { problem: string } | undefined> {
  const archives = files.filter(isArchive);
  if (folders.length === 0 && archives.length === 0) return undefined;
  const project = await import("./read-project.ts");
  let found: Found[];
  try {
    found = [
      ...(await project.readFolders(folders)),
      ...(await Promise.all(archives.map(project.readArchive))).flat(),
    ];
  } catch {
    return { problem: "This cannot be read: neither a folder nor a zip archive." };
  }
  const { kept, secrets } = project.projectFiles(found);
  const read = await readFiles(kept);
  if ("problem" in read) return read;
  const entry = findEntry(read.files);
  if (entry === undefined) return { problem: "There is no JavaScript or TypeScript file in it." };
  return { files: read.files, entry, secrets };
}
