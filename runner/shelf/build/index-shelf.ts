import { createHash } from "node:crypto";
import type { ShelfIndex } from "../shelf-index.ts";
import type { Bundle } from "./bundle.ts";
import type { ShelfEntry } from "./find-entries.ts";

export function indexShelf(entries: readonly ShelfEntry[], { files, outputs }: Bundle): ShelfIndex {
  const paths = [...files.keys()].toSorted();
  const packages: ShelfIndex["packages"] = Object.fromEntries(
    entries.flatMap((entry) => {
      const { specifier, alias = specifier, package: name, version, license, format } = entry;
      const indexed = { package: name, version, license, module: `${specifier}.js`, format };
      return [...new Set([specifier, alias])].map((key) => [key, indexed] as const);
    }),
  );
  const modules: ShelfIndex["modules"] = Object.fromEntries(
    paths.map((path) => {
      const imported = (outputs[path]?.imports ?? [])
        .filter((found) => found.external !== true)
        .map((found) => found.path);
      const imports = [...new Set(imported)].toSorted();
      return [path, { bytes: Buffer.byteLength(files.get(path) ?? ""), imports }];
    }),
  );
  return { digest: digest(packages, files, paths), packages, modules };
}

function digest(
  packages: ShelfIndex["packages"],
  files: Bundle["files"],
  paths: readonly string[],
): string {
  const hash = createHash("sha256").update(JSON.stringify(packages));
  // JSON keeps a path and its text apart, so that no two shelves can read as the same bytes.
  for (const path of paths) hash.update(JSON.stringify([path, files.get(path)]));
  return hash.digest("hex");
}
