import { matchPage, type PageRoute } from "../../contract/routes.ts";
import { boundedCache } from "../bounded-cache.ts";
import { logError } from "../log.ts";
import type { Gate, GateContext, GateResult, PageResult } from "../page-result.ts";
import { aboutGate } from "./about.ts";
import { apiGate } from "./api.ts";
import { compatApiGate } from "./compat-api.ts";
import { compatCheckGate } from "./compat-check.ts";
import { compatAreaGate, compatClaimsGate } from "./compat-claims.ts";
import { compatModuleGate } from "./compat-module.ts";
import { compatPackagesGate } from "./compat-packages.ts";
import { compatReportGate } from "./compat-report.ts";
import { compatGate } from "./compat.ts";
import { exampleGate } from "./example.ts";
import { examplesGate } from "./examples.ts";
import { homeGate } from "./home.ts";
import { mineGate } from "./mine.ts";
import { notFound } from "./not-found.ts";
import { programGate } from "./program.ts";
import { proofGate } from "./proof.ts";
import { readingView } from "./reading-view.ts";
import { unavailable } from "./unavailable.ts";

const gates: Record<PageRoute, Gate> = {
  home: homeGate,
  examples: examplesGate,
  example: exampleGate,
  program: programGate,
  compat: compatGate,
  compatClaims: compatClaimsGate,
  compatArea: compatAreaGate,
  compatPackages: compatPackagesGate,
  compatCheck: compatCheckGate,
  compatReport: compatReportGate,
  compatModule: compatModuleGate,
  compatApi: compatApiGate,
  proof: proofGate,
  mine: mineGate,
  about: aboutGate,
  api: apiGate,
};

/** Past it a reader is better served by a document without the page than by none. */
const deadlineMs = 800;

/**
 * The page at a path, for a document and for a client navigation alike. Always resolves: a path
 * without a page is "not found", and a gate that throws or is too late is "unavailable".
 */
export async function runGate(
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
  context: GateContext,
): Promise<PageResult> {
  const match = matchPage(pathname);
  if (match === undefined) {
    return withReadingView(notFound("address", context));
  }
  try {
    const work = Promise.resolve(gates[match.id](context, match.params, searchParams));
    return withReadingView(await inTime(work));
  } catch (error) {
    logError("gate", error, { path: pathname });
    return withReadingView(unavailable(context));
  }
}

/**
 * A gate that gives the same result again gets the same page again: it is rendered once. Bounded by what
 * the pages weigh, for coloured code is many times what it was.
 */
const pages = boundedCache<GateResult, PageResult>({
  entries: 2500,
  characters: 12 * 1024 * 1024,
});

function withReadingView(result: GateResult): PageResult {
  // Nobody sees the page of a redirect, and the next one is another object.
  if (result.redirect !== undefined) return { ...result, readingView: "" };
  const known = pages.get(result);
  if (known !== undefined) return known;
  const html = readingView(result.data);
  const page = { ...result, readingView: html };
  if (result.isFleeting !== true) pages.set(result, page, html.length);
  return page;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`The gate was not done after ${deadlineMs} ms.`));
  }, deadlineMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
