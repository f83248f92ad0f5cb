import { boundedCache } from "../bounded-cache.ts";
import type { StoredRecord } from "./store.ts";

export const hotMost = { entries: 2000, characters: 4 * 1024 * 1024 };
const ageMs = 60_000;

const kept = boundedCache<string, { record: StoredRecord; keptAt: number }>(hotMost);
let deletions = 0;

/**
 * Programs this isolate read lately. A record never changes, so a kept copy is wrong in one case only:
 * the program was deleted. The isolate that deletes drops its copy at once; another isolate may serve
 * its own until it is a minute old.
 */
export function hotProgram(id: string): StoredRecord | undefined {
  const found = kept.get(id);
  // Being used makes no copy younger, or a popular program would never be read again.
  if (found === undefined || Date.now() - found.keptAt <= ageMs) return found?.record;
  kept.delete(id);
  return undefined;
}

/** Begins a read: what it finds is kept only if no program was deleted while it was under way. */
export function beginRead(): (record: StoredRecord, size: number) => void {
  const before = deletions;
  return (record, size) => {
    if (before === deletions) kept.set(record.id, { record, keptAt: Date.now() }, size);
  };
}

/** Forgets a deleted program, and what reads begun before may still bring. */
export function dropDeleted(id: string): void {
  deletions += 1;
  kept.delete(id);
}
