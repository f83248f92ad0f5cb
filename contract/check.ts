import * as v from "valibot";
import { ProgramId } from "./api.ts";
import { limits } from "./limits.ts";
import { CompatibilityDate, contentBytes, ProgramPath } from "./program.ts";

/** A project that somebody asks about: its code and its manifests. Nothing else of it is looked at. */
export const CheckBody = v.strictObject({
  files: v.pipe(
    v.record(ProgramPath, v.string()),
    v.check((files) => Object.keys(files).length > 0, "Send at least one file."),
  ),
  title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.titleCharacters))),
  /** Whose measurements count; the newest date where none is named. */
  date: v.optional(CompatibilityDate),
  /** Files of the project that were left out: what is made from the rest, locks, and what is no code. */
  ignored: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type CheckBody = v.InferOutput<typeof CheckBody>;

export const ReportAnswer = v.object({
  id: ProgramId,
  url: v.string(),
  /** Returned once; only its hash is stored. */
  deleteToken: v.string(),
});
export type ReportAnswer = v.InferOutput<typeof ReportAnswer>;

/** The sentence that names the limit a project is over, or undefined when it is within all of them. */
export function projectOverLimit(files: Readonly<Record<string, string>>): string | undefined {
  const texts = Object.values(files);
  if (texts.length > limits.checkFiles) {
    return `A project that is checked has at most ${limits.checkFiles} files of code; this one has ${texts.length}.`;
  }
  const bytes = texts.reduce((sum, text) => sum + contentBytes(text), 0);
  if (bytes > limits.checkBytes) {
    return `A project that is checked has at most ${limits.checkBytes / 1024} KiB of code; this one has ${Math.ceil(bytes / 1024)} KiB.`;
  }
  return undefined;
}

/** Files that a check reads: code, and what says how it is put together. */
const code = /\.[cm]?[jt]sx?$/;
const manifests = /(?:^|\/)(?:package|tsconfig|jsconfig)\.json$|(?:^|\/)binding\.gyp$/;
/** Folders of what others wrote, and of what is made from the rest. */
const leftFolders =
  /(?:^|\/)(?:node_modules|\.git|\.hg|\.svn|\.wrangler|\.next|\.nuxt|\.output|\.turbo|\.cache|\.yarn|__MACOSX|coverage|dist|build|out)\//;

/** Whether a check reads a file of a project, by its path. Declarations hold nothing that runs. */
export function isChecked(path: string): boolean {
  if (leftFolders.test(path) || /\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path)) return false;
  return (code.test(path) || manifests.test(path)) && v.is(ProgramPath, path);
}
