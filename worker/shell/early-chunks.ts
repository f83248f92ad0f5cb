import type { Manifest } from "./manifest.ts";

/** A page with code of its own is a module named after it; the code of all others is in the entry. */
const pageModule = /^src\/routes\/([\w-]+)\.tsx$/;

/**
 * For each page that has code of its own, the addresses of its chunks. The browser would learn of them
 * only from the running app. What the entry imports statically, Vite has put into the document itself;
 * everything else is code that somebody may never use.
 */
export function earlyChunks(manifest: Manifest): ReadonlyMap<string, string[]> {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  const atOnce = withImports(manifest, entries);
  const dynamic = new Set([...atOnce].flatMap((key) => manifest[key]?.dynamicImports ?? []));
  return new Map(
    [...dynamic].flatMap((key) => {
      const page = pageModule.exec(key)?.[1];
      return page === undefined ? [] : [[page, filesOf(manifest, key, atOnce)] as const];
    }),
  );
}

function filesOf(manifest: Manifest, key: string, atOnce: ReadonlySet<string>): string[] {
  return [...withImports(manifest, [key])]
    .filter((each) => !atOnce.has(each))
    .flatMap((each) => manifest[each]?.file ?? [])
    .map((file) => `/${file}`);
}

function withImports(manifest: Manifest, keys: string[]): Set<string> {
  const found = new Set(keys);
  // A set hands out what is added while it is walked, so this reaches imports of imports.
  for (const key of found) {
    for (const imported of manifest[key]?.imports ?? []) found.add(imported);
  }
  return found;
}
