import type { ExampleSummary } from "../../contract/page.ts";

/** Letters without their marks, so that "cafe" finds "café". */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The examples in whose title or description every word of the query stands, in their own order. */
export function filterExamples(
  items: readonly ExampleSummary[],
  query: string,
): readonly ExampleSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return items.filter(({ title, description }) => {
    const text = plain(`${title}\n${description}`);
    return words.every((word) => text.includes(word));
  });
}
