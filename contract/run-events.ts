import * as v from "valibot";
import { runErrorKinds } from "./run-errors.ts";

/** Milliseconds since the run began. */
const At = v.number();

export const logLevels = ["log", "info", "warn", "error", "debug"] as const;

export const RunErrorKindSchema = v.picklist(runErrorKinds);

export const RunError = v.strictObject({
  type: v.literal("error"),
  at: At,
  kind: RunErrorKindSchema,
  message: v.string(),
  hint: v.string(),
  /** A path of the program's own files; `line` and `column` count from 1. */
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
  stack: v.optional(v.string()),
});
export type RunError = v.InferOutput<typeof RunError>;

export const RunEnd = v.strictObject({
  type: v.literal("end"),
  at: At,
  outcome: v.union([v.literal("ok"), RunErrorKindSchema]),
  coldStart: v.boolean(),
  /** Milliseconds. `compile` and `load` are 0 when the isolate was already there. */
  durations: v.strictObject({
    compile: v.number(),
    load: v.number(),
    firstByte: v.number(),
    total: v.number(),
  }),
});
export type RunEnd = v.InferOutput<typeof RunEnd>;

/** One line of the answer to POST /api/runs (application/x-ndjson). The last event is always `end`. */
export const RunEvent = v.variant("type", [
  v.strictObject({
    type: v.literal("log"),
    at: At,
    level: v.picklist(logLevels),
    text: v.string(),
  }),
  v.strictObject({
    type: v.literal("response"),
    at: At,
    status: v.number(),
    statusText: v.string(),
    headers: v.array(v.tuple([v.string(), v.string()])),
  }),
  v.strictObject({
    type: v.literal("body"),
    at: At,
    text: v.optional(v.string()),
    base64: v.optional(v.string()),
  }),
  RunError,
  RunEnd,
]);
export type RunEvent = v.InferOutput<typeof RunEvent>;

export const runEventsType = "application/x-ndjson";
