import type { ExampleSummary } from "../../contract/page.ts";

/** Enough to go on with; the rest is one link away. */
export const nearMost = 6;

/**
 * The examples to go on with from an open one: those that have most tags in common with it. However many
 * there are in all, its page weighs the same.
 */
export function nearExamples(
  all: readonly ExampleSummary[],
  { slug, tags }: Pick<ExampleSummary, "slug" | "tags">,
): ExampleSummary[] {
  const inCommon = (other: ExampleSummary) => other.tags.filter((tag) => tags.includes(tag)).length;
  return all
    .filter((other) => other.slug !== slug)
    .toSorted((a, b) => inCommon(b) - inCommon(a))
    .slice(0, nearMost);
}
