/*
 * localStorage where the browser allows it. A blocked or full store must never break the page, so
 * every failure reads as "nothing there" and a write says whether it happened.
 */

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was there to remove.
  }
}

/** The keys that begin so; undefined where the store is closed. */
export function storedKeys(prefix: string): string[] | undefined {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return undefined;
  }
}
