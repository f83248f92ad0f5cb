import { compatibilityFlags } from "../../contract/compatibility-flags.ts";

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Less in common than this is chance: most names begin with one of a few words. */
const commonLeast = 6;

function nearest(flag: string, names: Iterable<string>): string | undefined {
  let found: string | undefined;
  let most = commonLeast - 1;
  for (const name of names) {
    const length = commonLength(flag, name);
    if (length > most) [found, most] = [name, length];
  }
  return found;
}

/** Every name that is a flag, and whether it is one that no program can have. */
function knownFlags(): Map<string, boolean> {
  const known = new Map<string, boolean>();
  for (const [name, { off, experimental = false }] of Object.entries(compatibilityFlags)) {
    known.set(name, experimental);
    if (off !== undefined) known.set(off, false);
  }
  return known;
}

/** What is wrong with the names of compatibility flags, in one sentence; undefined when nothing is. */
export function flagProblem(names: readonly string[]): string | undefined {
  const known = knownFlags();
  for (const name of names) {
    const experimental = known.get(name);
    if (experimental === true) return `The flag ${name} is experimental: no program can have it.`;
    if (experimental === false) continue;
    const near = nearest(name, known.keys());
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    return `The runtime has no flag ${name}.${meant}`;
  }
  return undefined;
}
