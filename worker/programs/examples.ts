import * as v from "valibot";
import { chosen, summaries, texts } from "virtual:gallery";
import { Example, type ExampleSummary } from "../../contract/page.ts";

/** The gallery: the chosen ones first, the others by title. */
export const exampleList: readonly ExampleSummary[] = summaries;

/** The few on the home page. */
export const chosenExamples: ExampleSummary[] = summaries.slice(0, chosen);

const opened = new Map<string, Example>();

export function findExample(slug: string): Example | undefined {
  const known = opened.get(slug);
  if (known !== undefined || !Object.hasOwn(texts, slug)) return known;
  const example = v.parse(Example, JSON.parse(texts[slug] ?? ""));
  opened.set(slug, example);
  return example;
}

function first(): Example {
  const example = findExample(summaries[0]?.slug ?? "");
  if (example === undefined) throw new Error("There is no example in examples/.");
  return example;
}

/** The one on the home page. */
export const firstExample = first();
