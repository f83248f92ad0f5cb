import * as v from "valibot";
import { limits } from "./limits.ts";

/** The folder of a program's module tree that belongs to the runner. */
const reservedRoot = "__berth";

/** Names that JavaScript gives to parts of every object: a file of such a name would be lost on the way. */
const objectNames = new Set(["__proto__", "prototype", "constructor"]);

function isOrdinary(path: string): boolean {
  return !path.split("/").some((part) => objectNames.has(part));
}

const extraordinary =
  "No file or folder is called '__proto__', 'prototype' or 'constructor': JavaScript keeps these names for itself.";

function isProgramPath(path: string): boolean {
  if (path.length === 0 || path.length > limits.filePathCharacters) return false;
  // Control characters and backslashes never name a file on purpose; a colon would read as a scheme in an import.
  if (/[\p{Cc}\\:?#]/u.test(path)) return false;
  // Half of a surrogate pair stands in no address, so that the file could not be linked to.
  if (!path.isWellFormed()) return false;
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return false;
  return parts[0] !== reservedRoot;
}

export const ProgramPath = v.pipe(
  v.string(),
  v.check(isProgramPath, "A file path is relative, without '..', ':' or an empty part."),
  v.check(isOrdinary, extraordinary),
);

export const Base64 = v.strictObject({ base64: v.pipe(v.string(), v.base64()) });

/** Text as it is, or bytes in base64. */
export const Content = v.union([v.string(), Base64]);
export type Content = v.InferOutput<typeof Content>;

const Files = v.intersect([
  // A record leaves such names out before it looks at them, and says nothing.
  v.custom<Record<string, Content>>(
    (files) => Object.keys(Object(files)).every(isOrdinary),
    extraordinary,
  ),
  v.record(ProgramPath, Content),
]);

export const CompatibilityDate = v.pipe(
  v.string(),
  v.isoDate("A compatibility date is written YYYY-MM-DD."),
);

export const Program = v.pipe(
  v.strictObject({
    files: Files,
    entry: ProgramPath,
    compatibilityDate: v.optional(CompatibilityDate),
    compatibilityFlags: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,64}$/))), v.maxLength(50)),
    ),
    env: v.optional(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z_]\w{0,127}$/)), v.string())),
  }),
  v.check(
    (program) => Object.hasOwn(program.files, program.entry),
    "The entry is not one of the files.",
  ),
);
export type Program = v.InferOutput<typeof Program>;

const encoder = new TextEncoder();

/** Bytes of a text (as UTF-8) or of what a base64 string decodes to. */
export function contentBytes(content: Content): number {
  if (typeof content === "string") return encoder.encode(content).byteLength;
  const padding = content.base64.endsWith("==") ? 2 : content.base64.endsWith("=") ? 1 : 0;
  return (content.base64.length / 4) * 3 - padding;
}

/** The sentence that names the limit a program is over, or undefined when it is within all of them. */
export function programOverLimit(program: Program): string | undefined {
  const files = Object.values(program.files);
  if (files.length > limits.files) {
    return `A program has at most ${limits.files} files; this one has ${files.length}.`;
  }
  const source = files.reduce((sum, content) => sum + contentBytes(content), 0);
  if (source > limits.sourceBytes) {
    return `A program has at most ${limits.sourceBytes / 1024} KiB of source; this one has ${Math.ceil(source / 1024)} KiB.`;
  }
  const env = Object.entries(program.env ?? {}).reduce(
    (sum, [name, value]) => sum + contentBytes(name) + contentBytes(value),
    0,
  );
  if (env > limits.envBytes) {
    return `Environment variables have at most ${limits.envBytes / 1024} KiB together.`;
  }
  return undefined;
}
