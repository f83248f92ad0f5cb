import type { AnalysedFile } from "./analyse.ts";
import type { Manifest } from "./manifest.ts";

const literal = /(["'`])((?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?)\1/g;

/**
 * Names that a computed specifier may turn out to be: what a package.json of the program needs, and every
 * text in its code that reads like a package. Which of them are packages, the shelf knows.
 */
export function namedPackages(
  files: Iterable<AnalysedFile>,
  manifests: Iterable<Manifest>,
): Set<string> {
  const names = new Set([...manifests].flatMap(({ dependencies }) => dependencies));
  for (const { code } of files) {
    for (const [, , name = ""] of code.matchAll(literal)) names.add(name);
  }
  return names;
}
