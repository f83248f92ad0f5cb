import * as v from "valibot";
import { StoredProgram } from "./api.ts";
import { ExampleFilter } from "./example-filter.ts";
import type { Runtimes } from "./compat.ts";
import type {
  ApiSubject,
  ClaimRow,
  CompatArea,
  CompatModule,
  CompatOverview,
  OpenedProof,
  PackageRow,
} from "./compat-site.ts";
import { exampleTagIds } from "./example-tags.ts";
import { Head } from "./head.ts";
import { Program } from "./program.ts";
import type { StoredReport } from "./migration-report.ts";
import { ProgramRequest } from "./request.ts";

/** A gallery program as the workbench opens it. */
export const Example = v.object({
  slug: v.string(),
  title: v.string(),
  description: v.string(),
  /** What to notice when it runs. */
  note: v.string(),
  tags: v.array(v.picklist(exampleTagIds)),
  /** What the documentation says that it shows, by the ids of the probes. */
  claims: v.array(v.string()),
  program: Program,
  requests: v.array(ProgramRequest),
});
export type Example = v.InferOutput<typeof Example>;

export const ExampleSummary = v.object({
  slug: v.string(),
  title: v.string(),
  description: v.string(),
  tags: v.array(v.picklist(exampleTagIds)),
});
export type ExampleSummary = v.InferOutput<typeof ExampleSummary>;

/**
 * What the Worker itself has made, of measurements or of a project: it has checked it against its schema, and
 * the first code of the client does without those schemas.
 */
function built<T extends object>() {
  return v.custom<T>((value) => typeof value === "object" && value !== null);
}

export const PageData = v.variant("page", [
  /** `gallery` is a choice of what there is; `examples` is how many there are in all. */
  v.object({
    page: v.literal("home"),
    example: Example,
    gallery: v.array(ExampleSummary),
    examples: v.number(),
  }),
  v.object({
    page: v.literal("example"),
    example: Example,
    gallery: v.array(ExampleSummary),
    examples: v.number(),
  }),
  v.object({
    page: v.literal("examples"),
    gallery: v.array(ExampleSummary),
    filter: ExampleFilter,
  }),
  v.object({ page: v.literal("program"), stored: StoredProgram }),
  v.object({ page: v.literal("compat"), overview: built<CompatOverview>() }),
  v.object({
    page: v.literal("compat-module"),
    module: built<CompatModule>(),
    runtimes: built<Runtimes>(),
  }),
  v.object({ page: v.literal("compat-api"), subject: built<ApiSubject>() }),
  v.object({
    page: v.literal("compat-claims"),
    overview: built<Pick<CompatOverview, "claims" | "areas">>(),
    contradictions: v.array(built<ClaimRow>()),
  }),
  v.object({ page: v.literal("compat-area"), area: built<CompatArea>() }),
  v.object({ page: v.literal("compat-packages"), packages: v.array(built<PackageRow>()) }),
  v.object({ page: v.literal("compat-proof"), proof: built<OpenedProof>() }),
  /** Where a project is checked; `dates` are those that were measured, the newest last. */
  v.object({ page: v.literal("check"), dates: v.array(v.string()) }),
  v.object({ page: v.literal("check-report"), stored: built<StoredReport>() }),
  /** The programs shared from this browser: only the browser knows them. */
  v.object({ page: v.literal("mine") }),
  v.object({ page: v.literal("about") }),
  v.object({ page: v.literal("api") }),
  v.object({ page: v.literal("not-found"), message: v.string() }),
  /** The gate failed or was too late; the client may ask again. */
  v.object({ page: v.literal("unavailable"), message: v.string() }),
]);
export type PageData = v.InferOutput<typeof PageData>;

/** The answer of GET /api/page, and the part of the bootstrap block that a page is rendered from. */
export const PageAnswer = v.object({
  build: v.string(),
  status: v.number(),
  redirect: v.optional(v.string()),
  head: Head,
  data: PageData,
});
export type PageAnswer = v.InferOutput<typeof PageAnswer>;

/** The inert JSON block that the Worker puts last into the document. */
export const Bootstrap = v.object({
  /** Path and query that the block was made for; another address must not use it. */
  url: v.string(),
  /** ISO 8601, UTC. */
  issuedAt: v.string(),
  page: PageAnswer,
});
export type Bootstrap = v.InferOutput<typeof Bootstrap>;
