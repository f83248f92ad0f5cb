import type { Category, Verdict } from "./compat.ts";
import type { Outcome } from "./outcome.ts";
import { type Piece, piece } from "./piece.ts";

/** What each category says of an API, in a sentence. */
export const categorySentences: Record<Category, string> = {
  works: "Every program that asked it saw what Node does.",
  differs: "It is there, and not all that was asked of it does what it does in Node.",
  throws: "It is there, and throws where Node gives a value.",
  "silent no-op": "It can be called, and nothing comes of it.",
  "startup only": "It can be used at startup, and not within a request.",
  "request only": "It can be used within a request, and not at startup.",
  missing: "It is not there.",
  present: "It is there. No program has asked what it does.",
};

export const verdictSentences: Record<Verdict, string> = {
  holds: "What was recorded is what the statement says.",
  "does not hold": "What was recorded is something else.",
  open: "The documentation leaves the answer open; this is what was recorded.",
  "not checkable here": "No program on this runtime can settle it.",
};

/** A category or a verdict as it stands beside a name: told by its word, and coloured as well. */
export function mark(word: Category | Verdict): Piece {
  return piece("span", { class: `mark is-${word.replaceAll(" ", "-")}` }, word);
}

/** What happened, in one line. */
export function outcomeText(outcome: Outcome): string {
  if ("value" in outcome) return JSON.stringify(outcome.value);
  if ("silent" in outcome) return "nothing: no value, no error";
  if ("refused" in outcome) return `does not start: ${outcome.refused}`;
  const { name, code, message } = outcome.throws;
  return `throws ${name}${code === undefined ? "" : ` [${code}]`}: ${message}`;
}

export function outcomePiece(outcome: Outcome): Piece {
  return piece("code", { class: "outcome" }, outcomeText(outcome));
}

/** `3 works, 2 missing`: what there is of each, in the order of the words. */
export function countsText(
  words: readonly string[],
  counts: Readonly<Record<string, number>>,
): string {
  return words
    .filter((word) => (counts[word] ?? 0) > 0)
    .map((word) => `${counts[word] ?? 0} ${word}`)
    .join(", ");
}

/** `1 proof`, `2 proofs` */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
