import * as v from "valibot";
import { limits } from "../../contract/limits.ts";
import { type Content, type Program, ProgramPath } from "../../contract/program.ts";
import { textOf } from "./decode-body.ts";

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

/** Files of the disk as files of a program, each under its name; or the sentence that says why not. */
export async function readFiles(
  list: readonly File[],
): Promise<{ files: Program["files"] } | { problem: string }> {
  const files: Record<string, Content> = {};
  // What no program can hold need not be read.
  const bytes = list.reduce((sum, file) => sum + file.size, 0);
  if (bytes > limits.sourceBytes || list.length > limits.files) {
    return {
      problem: `A program has at most ${limits.sourceBytes / 1024} KiB of source in ${limits.files} files.`,
    };
  }
  for (const file of list) {
    if (!v.safeParse(ProgramPath, file.name).success)
      return { problem: `${file.name} is no name for a file here.` };
    try {
      files[file.name] = await contentOf(file);
    } catch {
      return { problem: `${file.name} cannot be read. Is it a folder? Drop the files in it.` };
    }
  }
  return { files };
}
