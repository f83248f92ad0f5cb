import * as v from "valibot";
import { type ExampleTag, exampleTagIds, exampleTags } from "./example-tags.ts";
import type { ExampleSummary } from "./page.ts";
import { pageHref } from "./routes.ts";

/** What of the gallery is asked for; an empty text and no tag ask for all of it. */
export const ExampleFilter = v.object({
  words: v.string(),
  tag: v.optional(v.picklist(exampleTagIds)),
});
export type ExampleFilter = v.InferOutput<typeof ExampleFilter>;

const Tag = v.fallback(v.optional(v.picklist(exampleTagIds)), undefined);

/** Nobody looks for more than this; an address may hold anything. */
const mostCharacters = 100;

/** The filter that an address carries. A tag that there is not is none. */
export function readFilter(search: URLSearchParams): ExampleFilter {
  const words = (search.get("q") ?? "").slice(0, mostCharacters).toWellFormed().trim();
  const tag = v.parse(Tag, search.get("tag") ?? undefined);
  return { words, ...(tag === undefined ? {} : { tag }) };
}

/** The address of the gallery, filtered. */
export function filterHref({ words, tag }: ExampleFilter): string {
  const search = new URLSearchParams();
  if (words.trim() !== "") search.set("q", words.trim());
  if (tag !== undefined) search.set("tag", tag);
  const query = search.toString();
  return pageHref("examples") + (query === "" ? "" : `?${query}`);
}

/** Letters without their marks, so that "cafe" finds "café". */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The examples with the tag, in whose title, description or tags every word stands, in their own order. */
export function filterExamples(
  items: readonly ExampleSummary[],
  { words, tag }: ExampleFilter,
): readonly ExampleSummary[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return items.filter(({ title, description, tags }) => {
    if (tag !== undefined && !tags.includes(tag)) return false;
    const names = tags.map((each) => exampleTags[each]);
    const text = plain([title, description, ...names].join("\n"));
    return wanted.every((word) => text.includes(word));
  });
}

/** The tags that the gallery has, each with how many examples have it. */
export function tagCounts(items: readonly ExampleSummary[]): [ExampleTag, number][] {
  return exampleTagIds
    .map((tag): [ExampleTag, number] => [
      tag,
      items.filter(({ tags }) => tags.includes(tag)).length,
    ])
    .filter(([, count]) => count > 0);
}

/** How many there are, and of how many. */
export function countSentence(found: number, all: number): string {
  const what = all === 1 ? "example" : "examples";
  return found === all ? `${all} ${what}` : `${found} of ${all} ${what}`;
}
