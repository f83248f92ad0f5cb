import { datedEntries } from "../../contract/by-date.ts";
import { categories, type Category } from "../../contract/compat.ts";
import type { ModuleStates } from "../../contract/compat-site.ts";
import { categorySentences, countsText } from "../../contract/compat-words.ts";
import { type KnownApi, stateAt, stateWord } from "./api-states.ts";

export interface NoteText {
  name: string;
  href: string;
  category: Category;
  /** The category, as it is said. */
  word: string;
  /** What is different, in a sentence. */
  sentence: string;
  /** For which date that is so, and since when. */
  since: string;
}

interface Circumstances {
  date: string;
  /** Whether the program has Node's modules on that date. */
  hasNode: boolean;
  /** The module, where all of it is meant. */
  whole: ModuleStates | undefined;
}

function counts({ apis }: ModuleStates, date: string): string {
  const found: Record<string, number> = {};
  for (const api of Object.values(apis)) {
    const { category } = stateAt(api, date);
    found[category] = (found[category] ?? 0) + 1;
  }
  return countsText(categories, found);
}

function sentenceOf(known: KnownApi, { date, whole }: Circumstances): string {
  const state = stateAt(known, date);
  const later = datedEntries(known.states).find(([from]) => from > date);
  if (state.category === "missing") {
    if (later === undefined) return "Node has it, and Workers do not.";
    const [from, next] = later;
    return `It is not there yet. From ${from} on: ${next.category === "present" ? "it is" : stateWord(next)}.`;
  }
  if (whole !== undefined) return `Of its APIs: ${counts(whole, date)}.`;
  if (later === undefined && known.difference !== undefined) return known.difference;
  if (state.partly === true) return "Some of what was asked of it is as in Node, and some is not.";
  return categorySentences[state.category];
}

/** What is said of an API, or of a whole module, where its name stands in the code. */
export function noteText(known: KnownApi, circumstances: Circumstances): NoteText {
  const { date, hasNode } = circumstances;
  const state = stateAt(known, date);
  const since = datedEntries(known.states).findLast(([from]) => from <= date)?.[0];
  const [oldest] = Object.keys(known.states).toSorted();
  const word = stateWord(state);
  return {
    name: known.name,
    href: known.href,
    category: state.category,
    word: word === "present" && circumstances.whole !== undefined ? "there" : word,
    sentence: sentenceOf(known, circumstances),
    since: [
      `On ${date}${since === undefined || since === oldest ? "" : `, since ${since}`}`,
      hasNode ? "." : ", and only with the flag nodejs_compat.",
    ].join(""),
  };
}
