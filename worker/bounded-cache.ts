/** A map that forgets what was used longest ago when it holds too much. */
export interface BoundedCache<Key, Value> {
  get(key: Key): Value | undefined;
  /** `characters` is what the value weighs; one that is too heavy by itself is not kept. */
  set(key: Key, value: Value, characters: number): void;
  delete(key: Key): void;
}

/** A bounded cache for one isolate, whose 128 MB all that it keeps must share: a character is up to two bytes. */
export function boundedCache<Key, Value>(most: {
  entries: number;
  characters: number;
}): BoundedCache<Key, Value> {
  const kept = new Map<Key, { value: Value; characters: number }>();
  let total = 0;

  function drop(key: Key): void {
    total -= kept.get(key)?.characters ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // Last in the map's order is last to go.
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, characters) {
      drop(key);
      kept.set(key, { value, characters });
      total += characters;
      for (const oldest of kept.keys()) {
        if (kept.size <= most.entries && total <= most.characters) return;
        drop(oldest);
      }
    },
    delete: drop,
  };
}
