import type { ExampleSummary } from "../../contract/page.ts";

/** Enough to go on with; the rest is one link away. */
export const nearMost = 12;

/**
 * Examples beside an open one: those around it in the order of the gallery, and itself. However many there
 * are in all, its page weighs the same.
 */
export function nearExamples(all: readonly ExampleSummary[], slug: string): ExampleSummary[] {
  const at = all.findIndex((example) => example.slug === slug);
  const begin = Math.max(0, Math.min(at - nearMost / 2, all.length - nearMost));
  return all.slice(begin, begin + nearMost);
}
