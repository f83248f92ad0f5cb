import * as v from "valibot";
import { limits } from "./limits.ts";
import { Program } from "./program.ts";
import { ProgramRequest } from "./request.ts";

/** Ten characters of Crockford base32 in lower case (no i, l, o, u): fit for a DNS label. */
export const ProgramId = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{10}$/));

export const ClearanceBody = v.strictObject({
  turnstileToken: v.pipe(v.string(), v.minLength(1), v.maxLength(2048)),
});

export const RunBody = v.strictObject({ program: Program, request: ProgramRequest });
export type RunBody = v.InferOutput<typeof RunBody>;

export const StoredRunBody = v.strictObject({ request: ProgramRequest });
export type StoredRunBody = v.InferOutput<typeof StoredRunBody>;

export const ShareBody = v.strictObject({
  program: Program,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.titleCharacters)),
  description: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.descriptionCharacters))),
  requests: v.optional(v.pipe(v.array(ProgramRequest), v.maxLength(limits.savedRequests))),
  listed: v.optional(v.boolean()),
  parent: v.optional(ProgramId),
});
export type ShareBody = v.InferOutput<typeof ShareBody>;

export const ShareAnswer = v.object({
  id: ProgramId,
  url: v.string(),
  liveUrl: v.string(),
  /** Returned once; only its hash is stored. */
  deleteToken: v.string(),
});
export type ShareAnswer = v.InferOutput<typeof ShareAnswer>;

/** What anyone may read of a stored program. */
export const StoredProgram = v.object({
  id: ProgramId,
  title: v.string(),
  description: v.string(),
  program: Program,
  requests: v.array(ProgramRequest),
  listed: v.boolean(),
  parent: v.nullable(ProgramId),
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  url: v.string(),
  liveUrl: v.string(),
});
export type StoredProgram = v.InferOutput<typeof StoredProgram>;
