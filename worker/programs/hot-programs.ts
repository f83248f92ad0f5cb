import { boundedCache } from "../bounded-cache.ts";
import type { StoredRecord } from "./store.ts";

export const hotMost = { entries: 2000, characters: 4 * 1024 * 1024 };
const ageMs = 60_000;

interface Kept {
  record: StoredRecord;
  /** As it was read, in characters. */
  size: number;
  readAt: number;
}

const kept = boundedCache<string, Kept>(hotMost);
let deletions = 0;

/**
 * Programs this isolate read lately. A record never changes but for its last status, so a kept copy is
 * wrong in two cases only: the program was deleted, or it answered otherwise since. The isolate where that
 * happens knows at once; another one may serve its own copy until it is a minute old, and must then ask.
 */
export function hotProgram(id: string): (Kept & { isFresh: boolean }) | undefined {
  const found = kept.get(id);
  // Being used makes no copy younger, or a popular program would never be asked for again.
  return found && { ...found, isFresh: Date.now() - found.readAt <= ageMs };
}

/** Begins a read: what it finds is kept only if no program was deleted while it was under way. */
export function beginRead(): (record: StoredRecord, size: number) => void {
  const before = deletions;
  return (record, size) => {
    if (before === deletions) kept.set(record.id, { record, size, readAt: Date.now() }, size);
  };
}

/** Changes what is kept of a program, which becomes another object: pages are kept by it. */
export function changeHot(id: string, change: Pick<StoredRecord, "lastStatus">): void {
  const found = kept.get(id);
  if (found === undefined) return;
  kept.set(id, { ...found, record: { ...found.record, ...change } }, found.size);
}

/** Forgets a program that is deleted, and what reads begun before may still bring. */
export function dropDeleted(id: string): void {
  deletions += 1;
  kept.delete(id);
}
