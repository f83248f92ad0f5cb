import type { Program } from "../../contract/program.ts";

/** What an image shows. */
export interface Card {
  title: string;
  program: Program;
  /** Status of the last recorded run, where there is one. */
  status?: number;
}

/** The beginning of the entry's code: more than fits on an image, and little enough to parse at once. */
export function firstCode({ files, entry }: Program): string {
  const content = files[entry];
  return typeof content === "string" ? content.replace(/^\s*\n/, "").slice(0, 4096) : "";
}
