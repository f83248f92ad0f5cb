import * as v from "valibot";

export const findingSeverities = ["error", "warning", "info"] as const;

/**
 * Something in a program that Workers do otherwise than Node: read from its code before it ran, or seen
 * while it ran. `error` throws or can never work, `warning` works otherwise, `info` has no effect.
 */
export const Finding = v.strictObject({
  /** The rule's name; stable. */
  rule: v.string(),
  severity: v.picklist(findingSeverities),
  /** A path of the program's own files; `line` and `column` count from 1. */
  file: v.string(),
  line: v.number(),
  column: v.optional(v.number()),
  /** What is different, in one plain sentence. */
  message: v.string(),
  /** What to write instead, in another. */
  fix: v.string(),
  /** The id of the program that shows it, at /proof/:id. */
  probe: v.string(),
  /** What this very run showed of it, where it did. */
  proof: v.optional(v.string()),
});
export type Finding = v.InferOutput<typeof Finding>;
