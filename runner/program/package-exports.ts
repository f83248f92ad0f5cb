/** Names under which `exports` and `imports` of a package.json say what is meant for whom. */
export type Conditions = ReadonlySet<string>;

const always = ["node", "module-sync", "default"];
export const importConditions: Conditions = new Set(["import", ...always]);
export const requireConditions: Conditions = new Set(["require", ...always]);

/** The target that the conditions choose; undefined when none does, null when the package closes the path. */
function chosen(target: unknown, match: string, conditions: Conditions): string | null | undefined {
  if (typeof target === "string") return target.replaceAll("*", () => match);
  if (target === null) return null;
  if (Array.isArray(target)) {
    for (const option of target) {
      const found = chosen(option, match, conditions);
      if (typeof found === "string") return found;
    }
    return undefined;
  }
  for (const [condition, option] of Object.entries(Object(target))) {
    if (!conditions.has(condition)) continue;
    const found = chosen(option, match, conditions);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text that `*` stands for, when the key fits the pattern. */
function matched(pattern: string, key: string): string | undefined {
  const [before = "", after] = pattern.split("*");
  if (after === undefined || key.length < pattern.length) return undefined;
  const fits = key.startsWith(before) && key.endsWith(after);
  return fits ? key.slice(before.length, key.length - after.length) : undefined;
}

/**
 * Looks a key up in an `exports` or `imports` map: as it stands, else by the pattern with the longest text
 * before its `*`. Undefined when the package does not offer it.
 */
export function lookUp(map: unknown, key: string, conditions: Conditions): string | undefined {
  const entries = Object.entries(Object(map));
  const exact = entries.find(([name]) => name === key && !name.includes("*"));
  if (exact !== undefined) return chosen(exact[1], "", conditions) ?? undefined;
  const [best] = entries
    .filter(([pattern]) => matched(pattern, key) !== undefined)
    .toSorted(([a], [b]) => b.indexOf("*") - a.indexOf("*"));
  if (best === undefined) return undefined;
  return chosen(best[1], matched(best[0], key) ?? "", conditions) ?? undefined;
}

/** The `exports` of a package as a map: `"exports": "./a.js"` and bare conditions mean its root. */
export function exportsMap(exports: unknown): unknown {
  const keys = Object.keys(Object(exports));
  const isMap =
    typeof exports === "object" &&
    !Array.isArray(exports) &&
    keys.every((key) => key.startsWith("."));
  return isMap ? exports : { ".": exports };
}
