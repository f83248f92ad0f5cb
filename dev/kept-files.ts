import type { Plugin } from "vite";

/** Cloudflare applies no more rules of a `_headers` file. */
const maxRules = 100;

/** What Vite names by its content: another content has another name. */
const named = /-[\w-]{8}\.(?:js|css|woff2|svg|png)$/;

/** One rule a file, by its whole name: a wildcard would let browsers keep the 404 of a chunk that is gone. */
export function keptFileRules(files: readonly string[]): string {
  const kept = files.filter((file) => named.test(file)).toSorted();
  if (kept.length > maxRules) {
    throw new Error(
      `${kept.length} built files, and ${maxRules} rules at most: merge chunks in vite.config.ts.`,
    );
  }
  return kept
    .map((file) => `/${file}\n  Cache-Control: public, max-age=31536000, immutable\n`)
    .join("");
}

/** Lets browsers keep what the build named by its content, so that the next visit does not ask for it. */
export function keptFiles(): Plugin {
  return {
    name: "kept-files",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_, bundle) {
      this.emitFile({
        type: "asset",
        fileName: "_headers",
        source: keptFileRules(Object.keys(bundle)),
      });
    },
  };
}
