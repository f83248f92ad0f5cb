import type { Manifest } from "./manifest.ts";

/** A page with code of its own is a module named after it; the code of all others is in the entry. */
const pageModule = /^src\/routes\/([\w-]+)\.tsx$/;

/** What the document itself loads; Vite has put its static imports into the document, too. */
const documentModule = "index.html";

/** What is embedded in other sites' pages has entries of its own, which no page of ours loads. */
const embeddedModule = /^src\/embed\//;

/** Addresses of chunks to have fetched early: the browser would learn of them only from running code. */
export interface EarlyChunks {
  /** The application, which the document's own script imports when it has run. */
  application: string[];
  /** By page, for those that have code of their own. */
  ofPage: ReadonlyMap<string, string[]>;
}

/** Everything that is not named here is code that somebody may never use. */
export function earlyChunks(manifest: Manifest): EarlyChunks {
  const document = withImports(manifest, [documentModule]);
  const entries = Object.keys(manifest).filter(
    (key) => manifest[key]?.isEntry === true && !embeddedModule.test(key),
  );
  const application = withImports(manifest, entries);
  const later = new Set([...application].flatMap((key) => manifest[key]?.dynamicImports ?? []));
  return {
    application: filesOf(manifest, application, document),
    ofPage: new Map(
      [...later].flatMap((key) => {
        const page = pageModule.exec(key)?.[1];
        if (page === undefined) return [];
        return [[page, filesOf(manifest, withImports(manifest, [key]), application)] as const];
      }),
    ),
  };
}

function filesOf(
  manifest: Manifest,
  keys: ReadonlySet<string>,
  known: ReadonlySet<string>,
): string[] {
  // What others import comes first, since it is evaluated first.
  return [...keys]
    .filter((key) => !known.has(key))
    .toReversed()
    .flatMap((key) => manifest[key]?.file ?? [])
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
