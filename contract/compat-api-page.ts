import { datedEntries } from "./by-date.ts";
import type { Category, Runtimes, SampleResult } from "./compat.ts";
import type { ApiSubject, ApiSummary, Proof } from "./compat-site.ts";
import { categorySentences, mark, outcomePiece } from "./compat-words.ts";
import type { Outcome } from "./outcome.ts";
import { facts, link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

export function newestCategory({ categories }: ApiSummary): Category {
  const newest = Object.keys(categories).toSorted().at(-1) ?? "";
  return categories[newest] ?? "missing";
}

/** Where a proof is opened; at a date, where one is meant. */
export function proofHref(id: string, date?: string): string {
  return pageHref("proof", { id }) + (date === undefined ? "" : `?date=${date}`);
}

export function apiPage({ module, slug, api, proofs, samples, runtimes }: ApiSubject): Piece[] {
  const { path, kind, node, categories } = api;
  const category = newestCategory(api);
  const newer = node === undefined ? [] : [` Only Node ${node} has it, of those that were asked.`];
  return [
    piece("p", {}, link(pageHref("compatModule", { module: slug }), module)),
    piece("h1", {}, `${module}.${path}`),
    piece(
      "p",
      { class: "page-lead" },
      mark(category),
      ` ${categorySentences[category]} In Node: ${kind}.`,
      ...newer,
    ),
    piece(
      "section",
      { class: "page-part" },
      piece("h2", {}, "Since when"),
      facts(datedEntries(categories).map(([date, each]) => [`from ${date}`, [mark(each)]])),
    ),
    ...proofs.map((proof) => proofSection(proof, runtimes)),
    ...(samples.length === 0 ? [] : [samplesSection(samples)]),
  ];
}

/** Outcomes in Node and, by date and phase, on workerd; each date leads to the program at that date. */
export function outcomeFacts(
  { id, openable, node = {}, request = {}, startup = {} }: Omit<Proof, "question" | "about">,
  { workerd }: Pick<Runtimes, "workerd">,
): Piece {
  const inNode = datedEntries(node).toReversed();
  const byDate = (phase: string, outcomes: Record<string, Outcome>) =>
    datedEntries(outcomes).map(([date, outcome]): [Piece, Piece[]] => {
      const name = openable ? link(proofHref(id, date), date) : date;
      return [piece("span", {}, `${phase} from `, name), [outcomePiece(outcome)]];
    });
  return facts([
    ...inNode.map(([version, outcome]): [Piece, Piece[]] => [
      `Node ${version}`,
      [outcomePiece(outcome)],
    ]),
    ...byDate(`workerd ${workerd},`, request),
    ...byDate(`workerd ${workerd}, at startup,`, startup),
  ]);
}

function proofSection(proof: Proof, runtimes: Runtimes): Piece {
  const { id, question, difference, fix, category, openable } = proof;
  return piece(
    "section",
    { class: "page-part" },
    piece("h2", {}, question),
    ...(category === undefined ? [] : [piece("p", {}, mark(category))]),
    ...(difference === undefined ? [] : [piece("p", {}, difference)]),
    ...(fix === undefined ? [] : [piece("p", {}, `Instead: ${fix}`)]),
    outcomeFacts(proof, runtimes),
    openable
      ? piece(
          "p",
          {},
          piece(
            "a",
            { class: "button", href: proofHref(id, runtimes.dates.at(-1)) },
            "Open the proof",
          ),
        )
      : piece("p", {}, "This one takes bindings or several Workers, so it cannot be opened here."),
  );
}

function samplesSection(samples: readonly SampleResult[]): Piece {
  return piece(
    "section",
    { class: "page-part" },
    piece("h2", {}, "Expressions"),
    piece("ul", { class: "rows" }, ...samples.map(sampleRow)),
  );
}

function sampleRow({ code, category, node, request }: SampleResult): Piece {
  const results = [
    ...Object.entries(node).map(([version, outcome]): [Piece, Piece[]] => [
      `Node ${version}`,
      [outcomePiece(outcome)],
    ]),
    ...datedEntries(request).map(([date, outcome]): [Piece, Piece[]] => [
      `workerd from ${date}`,
      [outcomePiece(outcome)],
    ]),
  ];
  return piece(
    "li",
    { class: "row" },
    piece("code", { class: "outcome" }, code),
    mark(category),
    facts(results),
  );
}
