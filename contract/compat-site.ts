import * as v from "valibot";
import { Category, Evidence, Runtimes, SampleResult, Verdict } from "./compat.ts";
import { Outcome } from "./outcome.ts";
import { Program } from "./program.ts";

/** What of the measurements the pages read: files made of probes/results when Berth is built. */

const Count = v.record(v.string(), v.number());

/** How an API is at each date, in one word. */
export const ApiSummary = v.object({
  /** `createServer`, `Server.listen` */
  path: v.string(),
  /** In Node: `function`, `class`, `accessor`, `object` and so on. */
  kind: v.string(),
  /** The Node since which it is there, where the older one that was asked does not have it. */
  node: v.optional(v.string()),
  /** From each date on at which it changed, oldest first. */
  categories: v.record(v.string(), Category),
  /** How many programs and expressions stand behind it; 0 where only its look was read. */
  proofs: v.number(),
});
export type ApiSummary = v.InferOutput<typeof ApiSummary>;

export const ModuleSummary = v.object({
  /** `node:fs/promises` */
  module: v.string(),
  /** In addresses: `fs-promises`. */
  slug: v.string(),
  /** APIs by category at the newest date. */
  counts: Count,
  total: v.number(),
});
export type ModuleSummary = v.InferOutput<typeof ModuleSummary>;

export const CompatOverview = v.object({
  runtimes: Runtimes,
  modules: v.array(ModuleSummary),
  /** Statements of the documentation by verdict. */
  claims: Count,
  /** Areas of the documentation, for the list of statements. */
  areas: v.array(v.object({ area: v.string(), slug: v.string(), counts: Count })),
});
export type CompatOverview = v.InferOutput<typeof CompatOverview>;

export const CompatModule = v.object({
  module: v.string(),
  slug: v.string(),
  apis: v.array(ApiSummary),
  /** What workerd exports and Node does not. */
  extra: v.array(v.string()),
});
export type CompatModule = v.InferOutput<typeof CompatModule>;

/** A probe with all that it showed. */
export const Proof = v.object({
  id: v.string(),
  /** What was asked: the statement, or what the probe's program says of itself. */
  question: v.string(),
  about: v.array(v.string()),
  difference: v.optional(v.string()),
  fix: v.optional(v.string()),
  category: v.optional(Category),
  request: v.optional(v.record(v.string(), Outcome)),
  startup: v.optional(v.record(v.string(), Outcome)),
  node: v.optional(v.record(v.string(), Outcome)),
  /** Whether there is a program of it to open; hosts with bindings have none. */
  openable: v.boolean(),
});
export type Proof = v.InferOutput<typeof Proof>;

/** How an API is at a date; `partly` where some of what was asked of it is as in Node all the same. */
export const StateAt = v.object({ category: Category, partly: v.optional(v.literal(true)) });
export type StateAt = v.InferOutput<typeof StateAt>;

export const ApiStates = v.object({
  /** From each date on at which it changed. */
  states: v.record(v.string(), StateAt),
  /** What is different in the newest of them, in a sentence. */
  difference: v.optional(v.string()),
});
export type ApiStates = v.InferOutput<typeof ApiStates>;

/** What the workbench says of the APIs of a module, by path. */
export const ModuleStates = v.object({
  module: v.string(),
  slug: v.string(),
  apis: v.record(v.string(), ApiStates),
});
export type ModuleStates = v.InferOutput<typeof ModuleStates>;

/** The modules that were measured, by their names with `node:`, and with what. */
export const MeasuredModules = v.object({
  runtimes: Runtimes,
  slugs: v.record(v.string(), v.string()),
});
export type MeasuredModules = v.InferOutput<typeof MeasuredModules>;

/** The modules of Node that packages of the shelf load, with all that they need themselves, by their names. */
export const PackageModules = v.record(v.string(), v.array(v.string()));
export type PackageModules = v.InferOutput<typeof PackageModules>;

/** What stands behind the APIs of a module. */
export const CompatProofs = v.object({
  module: v.string(),
  proofs: v.array(Proof),
  samples: v.array(SampleResult),
});
export type CompatProofs = v.InferOutput<typeof CompatProofs>;

export const ClaimRow = v.object({
  id: v.string(),
  claim: v.string(),
  /** Titles of the pages that say so. */
  page: v.string(),
  verdict: Verdict,
  /** What is true instead, or why nothing can be said. */
  comment: v.optional(v.string()),
  evidence: v.array(Evidence),
  openable: v.boolean(),
});
export type ClaimRow = v.InferOutput<typeof ClaimRow>;

export const CompatArea = v.object({
  area: v.string(),
  slug: v.string(),
  claims: v.array(ClaimRow),
});
export type CompatArea = v.InferOutput<typeof CompatArea>;

/** A probe as a program, for the workbench, with what it showed when it was measured. */
export const ProofProgram = v.object({
  id: v.string(),
  question: v.string(),
  program: Program,
  /** In which the program answers. */
  phase: v.picklist(["request", "startup"]),
  recorded: v.object({
    category: v.optional(Category),
    request: v.optional(v.record(v.string(), Outcome)),
    startup: v.optional(v.record(v.string(), Outcome)),
    node: v.optional(v.record(v.string(), Outcome)),
    evidence: v.optional(v.array(Evidence)),
  }),
  /** What it tells something about, of what has a page. */
  apis: v.array(v.object({ module: v.string(), slug: v.string(), path: v.string() })),
});
export type ProofProgram = v.InferOutput<typeof ProofProgram>;

/** All that is known of one API. */
export const ApiSubject = v.object({
  module: v.string(),
  slug: v.string(),
  api: ApiSummary,
  proofs: v.array(Proof),
  samples: v.array(SampleResult),
  runtimes: Runtimes,
});
export type ApiSubject = v.InferOutput<typeof ApiSubject>;

/** What a proof opened in the workbench is. */
export const OpenedProof = v.object({
  ...ProofProgram.entries,
  title: v.string(),
  /** What was recorded, in one line. */
  note: v.string(),
  /** Dates that were measured: at each of them it runs without a check of the visitor. */
  dates: v.array(v.string()),
  workerd: v.string(),
});
export type OpenedProof = v.InferOutput<typeof OpenedProof>;

/** `[module slug, path, category]` of everything, for the search. */
export const CompatIndex = v.array(v.tuple([v.string(), v.string(), Category]));
export type CompatIndex = v.InferOutput<typeof CompatIndex>;

/** A package of the shelf, as the program that proves it shows. */
export const PackageRow = v.object({
  name: v.string(),
  version: v.nullable(v.string()),
  status: v.picklist(["works", "works with a finding", "fails because"]),
  reason: v.optional(v.string()),
  builtBytes: v.number(),
});
export type PackageRow = v.InferOutput<typeof PackageRow>;

/** Programs of proofs by their SHA-256 without date and flags, with those that each has of its own. */
export const ProofDigests = v.record(
  v.string(),
  v.pick(Program.pipe[0], ["compatibilityDate", "compatibilityFlags"]),
);
export type ProofDigests = v.InferOutput<typeof ProofDigests>;

/** Names of the files below /_berth/compat/. */
export const compatFiles = {
  overview: () => "overview.json",
  module: (slug: string) => `modules/${slug}.json`,
  /** Of a module, what the workbench asks for. */
  states: (slug: string) => `states/${slug}.json`,
  measured: () => "measured.json",
  proofs: (slug: string) => `proofs/${slug}.json`,
  area: (slug: string) => `areas/${slug}.json`,
  /** Every statement that does not hold. */
  contradictions: () => "contradictions.json",
  program: (id: string) => `programs/${id}.json`,
  digests: () => "digests.json",
  index: () => "index.json",
  packages: () => "packages.json",
  packageModules: () => "package-modules.json",
  changes: () => "changes.json",
  all: () => "all.json",
  csv: () => "all.csv",
};
