import * as v from "valibot";
import { ProgramId } from "./api.ts";
import { Category } from "./compat.ts";
import { Finding, findingSeverities } from "./findings.ts";

/** An API of Node that a file uses, with what was measured of it. */
export const ReportUse = v.object({
  /** `node:fs` */
  module: v.string(),
  /** In addresses: `fs`. */
  slug: v.string(),
  /** `readFileSync` */
  api: v.string(),
  /** At the date of the report. */
  category: Category,
  /** Whether programs have asked it; where none has, it was told by its look. */
  asked: v.boolean(),
  lines: v.array(v.number()),
});
export type ReportUse = v.InferOutput<typeof ReportUse>;

/** A name in an import that leads to no file of what was given. */
const Missing = v.object({ specifier: v.string(), line: v.number() });

export const ReportFile = v.object({
  path: v.string(),
  /** Whether the program that starts at the entry loads it; all are where no entry was found. */
  reached: v.boolean(),
  uses: v.array(ReportUse),
  findings: v.array(v.omit(Finding, ["file"])),
  /** Why it could not be read. */
  failure: v.optional(v.object({ message: v.string(), line: v.optional(v.number()) })),
  missing: v.array(Missing),
});
export type ReportFile = v.InferOutput<typeof ReportFile>;

export const ReportPackage = v.object({
  name: v.string(),
  /** The range that package.json names, where it is one of versions. */
  asked: v.optional(v.string()),
  /** Of package.json; `import` where only the code names it. */
  from: v.picklist(["dependencies", "devDependencies", "import"]),
  status: v.picklist(["works", "works with a finding", "fails because", "not tried"]),
  reason: v.optional(v.string()),
  /** The version that was tried. */
  tried: v.optional(v.string()),
  /** Files that import it and that the program loads. */
  files: v.number(),
});
export type ReportPackage = v.InferOutput<typeof ReportPackage>;

/** Something that package.json or a file beside it says, and what becomes of it. */
export const ReportNote = v.object({
  severity: v.picklist(findingSeverities),
  /** `scripts.dev` of `package.json` */
  about: v.string(),
  message: v.string(),
  fix: v.optional(v.string()),
});
export type ReportNote = v.InferOutput<typeof ReportNote>;

/** What became of a check: names, places and findings, and nothing of the source itself. */
export const MigrationReport = v.object({
  title: v.string(),
  /** The compatibility date whose measurements it tells. */
  date: v.string(),
  workerd: v.string(),
  entry: v.optional(v.string()),
  /** False where the code could not be read, since the runner was away. */
  isRead: v.boolean(),
  files: v.array(ReportFile),
  packages: v.array(ReportPackage),
  notes: v.array(ReportNote),
  ignored: v.number(),
});
export type MigrationReport = v.InferOutput<typeof MigrationReport>;

export const StoredReport = v.object({
  id: ProgramId,
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  url: v.string(),
  report: MigrationReport,
});
export type StoredReport = v.InferOutput<typeof StoredReport>;
