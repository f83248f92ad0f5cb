import * as v from "valibot";
import { RunErrorKindSchema } from "./run-events.ts";

/** What the app asks of the Worker that draws Open Graph images, over its service binding. */
export const ogPaths = {
  /** POST Card -> image/png. */
  image: "/image",
} as const;

/** What link previews show uncut everywhere. */
export const imageSize = { width: 1200, height: 630 } as const;

export const imageType = "image/png";

/** To be raised whenever the drawing changes; the addresses of all images change with it. */
export const cardTemplate = 1;

/** More lines and characters of code than fit on an image, and few enough to send with each call. */
export const cardCode = { lines: 16, characters: 4096 } as const;

export const codeKinds = [
  "keyword",
  "string",
  "number",
  "comment",
  "name",
  "type",
  "plain",
] as const;
export type CodeKind = (typeof codeKinds)[number];

/** A stretch of one line, all of one kind. */
export const CodeSpan = v.strictObject({ text: v.string(), kind: v.picklist(codeKinds) });
export type CodeSpan = v.InferOutput<typeof CodeSpan>;

/** How a program answered its first saved request when somebody last ran that: a status, or why there was none. */
export const RecordedStatus = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  RunErrorKindSchema,
]);
export type RecordedStatus = v.InferOutput<typeof RecordedStatus>;

/** What an image shows: texts as they are, since whoever draws them knows what can be drawn. */
export const Card = v.strictObject({
  title: v.string(),
  /** What the program is made with, and in which language. */
  about: v.string(),
  /** Name of the file that the code is from. */
  file: v.string(),
  lines: v.pipe(v.array(v.array(CodeSpan)), v.maxLength(cardCode.lines)),
  status: v.optional(RecordedStatus),
});
export type Card = v.InferOutput<typeof Card>;
