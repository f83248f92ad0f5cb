function namesOf(value: object): string[] {
  // What is undefined is left out of JSON.
  return Object.keys(value).filter((name) => Reflect.get(value, name) !== undefined);
}

/**
 * Whether two values of JSON are the same, with their keys in whatever order: a file written back as it
 * was is no change. Asked at every edit, so it looks no further than at what the two do not share.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = namesOf(a);
  return (
    names.length === namesOf(b).length &&
    names.every((name) => isEqual(Reflect.get(a, name), Reflect.get(b, name)))
  );
}
