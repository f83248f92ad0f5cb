import * as v from "valibot";
import { exampleTagIds, frameworkTags, topicTags } from "./example-tags.ts";
import { CompatibilityDate, Program } from "./program.ts";
import { ProgramRequest } from "./request.ts";
import { runErrorKinds } from "./run-errors.ts";

const Texts = v.union([v.string(), v.array(v.string())]);

/**
 * The answer that proves a saved request. Whatever is not named may be anything; `…` in a header or a
 * line of the console stands for any text.
 */
export const ExpectedAnswer = v.strictObject({
  status: v.optional(v.number()),
  /** How the run ends, where it does not end well. */
  outcome: v.optional(v.picklist(runErrorKinds)),
  /** Texts of the body, or of the error's message. */
  includes: v.optional(Texts),
  excludes: v.optional(Texts),
  /** Header lines that the answer has; null where it has none of the name. */
  headers: v.optional(v.array(v.tuple([v.string(), v.nullable(v.string())]))),
  /** A part of the body, read as JSON: objects may have more members, arrays have as many. */
  json: v.optional(v.unknown()),
  /** Lines of the console, as `level: text`, in this order, others between them. */
  logs: v.optional(v.array(v.string())),
  /** The body comes in several pieces, one after the other. */
  streams: v.optional(v.boolean()),
});
export type ExpectedAnswer = v.InferOutput<typeof ExpectedAnswer>;

/** A request with the answer that proves it, as the folder of a program has it. */
export const ProvenRequest = v.pipe(
  v.looseObject({ expect: ExpectedAnswer }),
  v.transform(({ expect, ...request }) => ({ request, expect })),
  v.object({ request: ProgramRequest, expect: ExpectedAnswer }),
);

const Tags = v.pipe(
  v.array(v.picklist(exampleTagIds)),
  v.check(
    (tags) => tags.some((tag) => tag in frameworkTags) && tags.some((tag) => tag in topicTags),
    "An example has a tag of what it is made with, and one of what it is about.",
  ),
  v.check((tags) => new Set(tags).size === tags.length, "No tag stands twice."),
);

/** `example.json`: everything about a gallery program but its files. */
export const ExampleFile = v.strictObject({
  /** Place among the few on the home page, from 1; the first opens there. */
  order: v.optional(v.number()),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  description: v.pipe(v.string(), v.endsWith("."), v.maxLength(160)),
  /** What to notice when it runs. */
  note: v.pipe(v.string(), v.endsWith(".")),
  tags: Tags,
  /** What the documentation says that this program shows, by the ids of the probes. */
  claims: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)))),
  entry: v.string(),
  compatibilityDate: v.optional(CompatibilityDate),
  compatibilityFlags: Program.pipe[0].entries.compatibilityFlags,
  env: Program.pipe[0].entries.env,
  requests: v.pipe(v.array(ProvenRequest), v.minLength(1)),
});
export type ExampleFile = v.InferOutput<typeof ExampleFile>;

/** The program that a folder holds, of its files and what example.json says of them. */
export function exampleProgram(about: ExampleFile, files: Program["files"]): Program {
  const { entry, compatibilityDate, compatibilityFlags, env } = about;
  return v.parse(Program, {
    files,
    entry,
    ...(compatibilityDate === undefined ? {} : { compatibilityDate }),
    ...(compatibilityFlags === undefined ? {} : { compatibilityFlags }),
    ...(env === undefined ? {} : { env }),
  });
}
