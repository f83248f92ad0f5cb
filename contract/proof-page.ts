import { outcomeFacts } from "./compat-api-page.ts";
import type { Runtimes } from "./compat.ts";
import type { OpenedProof, ProofProgram } from "./compat-site.ts";
import { mark, outcomePiece, outcomeText } from "./compat-words.ts";
import { valueAt } from "./by-date.ts";
import { facts, link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

const titleMost = 100;

/** What was asked, cut to the length of a title. */
export function proofTitle({ question }: ProofProgram): string {
  const characters = Array.from(question);
  if (characters.length <= titleMost) return question;
  return `${characters
    .slice(0, titleMost - 1)
    .join("")
    .trimEnd()}…`;
}

/** What was recorded, in one line. */
export function proofNote(
  { recorded, phase }: ProofProgram,
  { workerd, dates }: Pick<Runtimes, "workerd" | "dates">,
): string {
  const newest = dates.at(-1) ?? "";
  const here = recorded[phase];
  const outcome = here === undefined ? recorded.evidence?.at(-1)?.outcome : valueAt(here, newest);
  const [version] = Object.keys(recorded.node ?? {});
  const inNode = version === undefined ? undefined : recorded.node?.[version];
  return [
    ...(inNode === undefined ? [] : [`Recorded in Node ${version}: ${outcomeText(inNode)}.`]),
    ...(outcome === undefined
      ? []
      : [
          `Recorded on workerd ${workerd}${here === undefined ? "" : ` at ${newest}`}: ${outcomeText(outcome)}.`,
        ]),
  ].join(" ");
}

/** What stands under the workbench. */
export function proofBelow(proof: OpenedProof): Piece {
  const { id, question, recorded, apis, workerd } = proof;
  return piece(
    "section",
    {},
    piece("h2", {}, "What was recorded"),
    piece("p", {}, question),
    ...(recorded.category === undefined ? [] : [piece("p", {}, mark(recorded.category))]),
    outcomeFacts({ id, openable: true, ...recorded }, { workerd }),
    ...(recorded.evidence === undefined || recorded.evidence.length === 0
      ? []
      : [facts(recorded.evidence.map(({ at, outcome }) => [at, [outcomePiece(outcome)]]))]),
    ...apis.map(({ module, slug, path }) =>
      piece("p", {}, link(pageHref("compatApi", { module: slug, api: path }), `${module}.${path}`)),
    ),
    piece("p", {}, link(pageHref("compat"), "Compatibility")),
  );
}
