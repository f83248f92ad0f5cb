import type { Manifest } from "./manifest.ts";

/**
 * Addresses of the chunks that the app imports as soon as it runs. The browser would learn of them
 * only from the running app; what the entry imports statically, Vite has put into the document itself.
 */
export function earlyChunks(manifest: Manifest): string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const atOnce = withImports(manifest, entries);
  const next = [...atOnce].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return [...withImports(manifest, next)]
    .filter((key) => !atOnce.has(key))
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
