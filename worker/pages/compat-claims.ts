import * as v from "valibot";
import { verdicts } from "../../contract/compat.ts";
import {
  ClaimRow,
  CompatArea,
  compatFiles,
  type CompatOverview,
} from "../../contract/compat-site.ts";
import { countsText } from "../../contract/compat-words.ts";
import { pageHref } from "../../contract/routes.ts";
import { compatReader, requiredFile } from "../compat/read-file.ts";
import { isSlug, readOverview } from "../compat/subjects.ts";
import type { Gate, GateResult } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

const readContradictions = requiredFile(v.array(ClaimRow), compatFiles.contradictions());
const readArea = compatReader(CompatArea);

export const compatClaimsGate: Gate = async (context) => {
  const [overview, contradictions] = await Promise.all([
    readOverview(context),
    readContradictions(context),
  ]);
  const subject = subjects.get(overview) ?? { overview, contradictions };
  subjects.set(overview, subject);
  return claimsPage(subject, context);
};

interface ClaimsSubject {
  overview: CompatOverview;
  contradictions: ClaimRow[];
}

/** One object for each build, for a page is kept as long as its subject is. */
const subjects = new WeakMap<CompatOverview, ClaimsSubject>();

const claimsPage = keepPage(
  ({ overview, contradictions }: ClaimsSubject, { origin }): GateResult => ({
    status: 200,
    head: pageHead({
      title: "The documentation against reality",
      description: `What the documentation says of Node.js on Workers, each statement beside what a program recorded: ${countsText(verdicts, overview.claims)}.`,
      origin,
      path: pageHref("compatClaims"),
      ogType: "website",
      indexed: true,
    }),
    data: {
      page: "compat-claims",
      overview: { claims: overview.claims, areas: overview.areas },
      contradictions,
    },
    turnstile: true,
  }),
);

export const compatAreaGate: Gate = async (context, { area = "" }) => {
  const found = isSlug(area) ? await readArea(context, compatFiles.area(area)) : undefined;
  return found === undefined ? notFound("measured", context) : areaPage(found, context);
};

const areaPage = keepPage((area: CompatArea, { origin }): GateResult => ({
  status: 200,
  head: pageHead({
    title: `Statements about ${area.area}`,
    description: `What the documentation of Workers says of ${area.area}, in ${area.claims.length} statements, each with its verdict and what was recorded.`,
    origin,
    path: pageHref("compatArea", { area: area.slug }),
    ogType: "article",
    indexed: true,
  }),
  data: { page: "compat-area", area },
  turnstile: true,
}));
