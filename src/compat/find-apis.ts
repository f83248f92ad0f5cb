import type { CompatIndex } from "../../contract/compat-site.ts";

export type FoundApi = CompatIndex[number];

/** More would be no answer; another word is. */
export const mostFound = 50;

/** How near an API is to what was asked: its name, or its beginning, before a part of it, before any place. */
function rankOf([slug, path]: FoundApi, words: readonly string[]): number {
  const name = path.toLowerCase();
  const parts = name.split(".");
  // In the very module that was named, it goes before its like elsewhere.
  const own = words.includes(slug) ? 0 : 0.5;
  if (words.includes(name)) return own;
  if (words.some((word) => name.startsWith(word))) return own + 1;
  return own + (words.some((word) => parts.some((part) => part.startsWith(word))) ? 2 : 3);
}

/** APIs in whose module and path every word stands, the nearest first; none for no words. */
export function findApis(index: CompatIndex, query: string): FoundApi[] {
  const words = query
    .toLowerCase()
    .replaceAll("node:", "")
    .split(/[\s/]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return index
    .filter(([slug, path]) => {
      const text = `${slug}.${path}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((found) => ({ found, rank: rankOf(found, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}
