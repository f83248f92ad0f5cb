import type { StoredRecord } from "./store.ts";

/**
 * What is rendered of a program lives as long as its record and is several times its size: at worst (code
 * that is all `&` and not all Latin) 15 bytes for each character counted here, of the isolate's 128 MB.
 */
export const hotMost = { programs: 2000, characters: 4 * 1024 * 1024, ageMs: 60_000 };

interface Kept {
  record: StoredRecord;
  characters: number;
  keptAt: number;
}

const kept = new Map<string, Kept>();
let characters = 0;
let deletions = 0;

/**
 * Programs this isolate read lately. A record never changes, so a kept copy is wrong in one case only:
 * the program was deleted. The isolate that deletes drops its copy at once; another isolate may serve
 * its own until it is a minute old.
 */
export function hotProgram(id: string): StoredRecord | undefined {
  const found = kept.get(id);
  if (found === undefined) return undefined;
  if (Date.now() - found.keptAt > hotMost.ageMs) {
    drop(id);
    return undefined;
  }
  // Last in the map's order is last to go. Its age stays, or a popular program would never be read again.
  kept.delete(id);
  kept.set(id, found);
  return found.record;
}

/** Begins a read: what it finds is kept only if no program was deleted while it was under way. */
export function beginRead(): (record: StoredRecord, size: number) => void {
  const before = deletions;
  return (record, size) => {
    if (before === deletions) keep(record, size);
  };
}

/** Forgets a deleted program, and what reads begun before may still bring. */
export function dropDeleted(id: string): void {
  deletions += 1;
  drop(id);
}

function keep(record: StoredRecord, size: number): void {
  drop(record.id);
  kept.set(record.id, { record, characters: size, keptAt: Date.now() });
  characters += size;
  for (const oldest of kept.keys()) {
    if (kept.size <= hotMost.programs && characters <= hotMost.characters) return;
    drop(oldest);
  }
}

function drop(id: string): void {
  characters -= kept.get(id)?.characters ?? 0;
  kept.delete(id);
}
