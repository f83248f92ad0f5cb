import * as v from "valibot";

/** One row of `dist/shelf/results.json`: how a package does on Workers, as its smoke program shows. */
export const PackageResult = v.strictObject({
  /** With its major version where it is not the newest one: `express@4`. */
  name: v.string(),
  /** None for a package that is not on the shelf. */
  version: v.nullable(v.string()),
  license: v.nullable(v.string()),
  status: v.picklist(["works", "works with a finding", "fails because"]),
  /** The finding, or why it fails. */
  reason: v.optional(v.string()),
  /** The folder of the program that shows it. */
  smoke: v.string(),
  /** What is loaded for `import` of it, with all that it needs. */
  builtBytes: v.number(),
});
export type PackageResult = v.InferOutput<typeof PackageResult>;
