import * as v from "valibot";
import { Finding } from "./findings.ts";
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
  /** The lines around that place, with a caret. */
  frame: v.optional(v.string()),
  /** The program's own frames; those of packages and of the runtime are left out. */
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

/** What of the program differs from Node: once before it runs, and again for what the run itself showed. */
export const RunFindings = v.strictObject({
  type: v.literal("findings"),
  at: At,
  findings: v.array(Finding),
});
export type RunFindings = v.InferOutput<typeof RunFindings>;

/**
 * One line of the answer to POST /api/runs (application/x-ndjson). The last event is always `end`.
 * Readers leave out types that they do not know, so that an open page outlives a new one.
 */
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
  RunFindings,
  RunError,
  RunEnd,
]);
export type RunEvent = v.InferOutput<typeof RunEvent>;

const Typed = v.object({ type: v.string() });
const eventTypes = new Set<string>(RunEvent.options.map((option) => option.entries.type.literal));

/** An event, or undefined for one of a type that came later than this reader; throws on anything else. */
export function parseRunEvent(json: unknown): RunEvent | undefined {
  if (!eventTypes.has(v.parse(Typed, json).type)) return undefined;
  return v.parse(RunEvent, json);
}

export const runEventsType = "application/x-ndjson";
