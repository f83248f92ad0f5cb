import { type AnswerParts, differingParts, type PartName } from "./answer-parts.ts";

/** What a program answered on a date. */
export interface DatedAnswer {
  date: string;
  parts: AnswerParts;
  /** Whether it got so far as to handle the request. */
  starts: boolean;
}

const counts = ["none", "one", "both", "three", "four"];

/** `status, body and console` */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function isSame(a: DatedAnswer, b: DatedAnswer): boolean {
  // Why a program does not start is told in words that name the date.
  return a.starts ? b.starts && differingParts(a.parts, b.parts).length === 0 : !b.starts;
}

function does({ starts, parts }: DatedAnswer): string {
  if (!starts) return "the program does not start";
  return parts.errors === ""
    ? `it answers ${parts.status}`
    : `it fails with ${parts.errors.split(":")[0] ?? ""}`;
}

/** How the answers before a date are, seen from those since. */
function before(earlier: readonly DatedAnswer[], since: DatedAnswer): string {
  const idle = earlier.filter(({ starts }) => !starts);
  if (idle.length === earlier.length) return "the program does not start";
  const parts = new Set<PartName>();
  for (const each of earlier.filter(({ starts }) => starts)) {
    for (const part of differingParts(each.parts, since.parts)) parts.add(part);
  }
  const differs =
    parts.size === 0
      ? "the answer is the same again"
      : `the answer differs (${listed([...parts])})`;
  if (idle.length === 0) return differs;
  return `${differs}, and on ${listed(idle.map(({ date }) => date))} the program does not start`;
}

function allAlike(count: number, { starts }: DatedAnswer): string {
  const all = counts[count] ?? String(count);
  if (starts) return `Answers are the same on ${count === 2 ? all : `all ${all}`} dates.`;
  return `The program does not start on ${count === 2 ? "either date" : `any of the ${all} dates`}.`;
}

/** What the answers on several dates come to, in one sentence; undefined for fewer than two. */
export function datesSummary(answers: readonly DatedAnswer[]): string | undefined {
  const sorted = answers.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const newest = sorted.at(-1);
  if (newest === undefined || sorted.length < 2) return undefined;
  const last = sorted.findLast((each) => !isSame(each, newest));
  if (last === undefined) return allAlike(sorted.length, newest);
  const at = sorted.indexOf(last);
  const since = sorted[at + 1] ?? newest;
  if (!newest.starts) {
    return `Since ${since.date} the program does not start; before it, ${does(last)}.`;
  }
  const then = before(sorted.slice(0, at + 1), newest);
  return since === newest
    ? `The answer of ${since.date} is another than before: until then ${then}.`
    : `Answers are the same since ${since.date}; before it ${then}.`;
}
