import { verdicts } from "./compat.ts";
import type { ClaimRow, CompatArea, CompatOverview } from "./compat-site.ts";
import { proofHref } from "./compat-api-page.ts";
import { countsText, mark, outcomePiece, verdictSentences } from "./compat-words.ts";
import { facts, link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

export function claimsPage(
  { claims, areas }: Pick<CompatOverview, "claims" | "areas">,
  contradictions: readonly ClaimRow[],
): Piece[] {
  const all = Object.values(claims).reduce((sum, count) => sum + count, 0);
  return [
    piece("p", {}, link(pageHref("compat"), "Compatibility")),
    piece("h1", {}, "Documentation against reality"),
    piece(
      "p",
      { class: "page-lead" },
      `${all} statements that the documentation makes, each beside what a program recorded: ${countsText(verdicts, claims)}.`,
    ),
    piece(
      "section",
      { class: "page-part" },
      piece("h2", {}, "What does not hold"),
      contradictions.length === 0
        ? piece("p", {}, "Nothing was found that does not hold.")
        : piece("ul", { class: "rows" }, ...contradictions.map(claimRow)),
    ),
    piece(
      "section",
      { class: "page-part" },
      piece("h2", {}, "All statements, by area"),
      piece(
        "ul",
        { class: "rows" },
        ...areas.map(({ area, slug, counts }) =>
          piece(
            "li",
            { class: "row" },
            link(pageHref("compatArea", { area: slug }), area),
            piece("span", { class: "row-note" }, countsText(verdicts, counts)),
          ),
        ),
      ),
    ),
  ];
}

export function areaPage({ area, claims }: CompatArea): Piece[] {
  const counts: Record<string, number> = {};
  for (const { verdict } of claims) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return [
    piece("p", {}, link(pageHref("compatClaims"), "Documentation against reality")),
    piece("h1", {}, `Statements: ${area}`),
    piece("p", { class: "page-lead" }, `What a program recorded: ${countsText(verdicts, counts)}.`),
    piece("ul", { class: "rows" }, ...claims.map(claimRow)),
  ];
}

function claimRow({ id, claim, page, verdict, comment, evidence, openable }: ClaimRow): Piece {
  return piece(
    "li",
    { class: "row" },
    piece("p", { class: "row-text", id }, claim),
    mark(verdict),
    piece("p", { class: "row-note" }, `Said on: ${page}. ${comment ?? verdictSentences[verdict]}`),
    ...(evidence.length === 0
      ? []
      : [
          facts(
            evidence.map(({ at, outcome, asSaid }) => [
              at,
              [
                outcomePiece(outcome),
                ...(asSaid === undefined ? [] : [asSaid ? " as said" : " not as said"]),
              ],
            ]),
          ),
        ]),
    ...(openable ? [piece("p", {}, link(proofHref(id), "Open the proof"))] : []),
  );
}
