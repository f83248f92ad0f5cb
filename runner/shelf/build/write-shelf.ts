import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import { shelfPackages } from "../packages.ts";
import type { ShelfPackage } from "../shelf-package.ts";
import { ShelfIndex } from "../shelf-index.ts";
import { bundle } from "./bundle.ts";
import { collectLicenses } from "./collect-licenses.ts";
import { findEntries } from "./find-entries.ts";
import { indexShelf } from "./index-shelf.ts";
import { makeResults } from "./make-results.ts";

/**
 * Builds the shelf into `folder`. The index is written last and only what an earlier shelf left is
 * removed after it, so a runner that reads meanwhile finds every file that its index names, and what
 * others keep in the folder stays.
 */
export async function writeShelf(
  folder: string,
  packages: readonly ShelfPackage[] = shelfPackages,
): Promise<ShelfIndex> {
  const entries = packages.flatMap(findEntries);
  const bundled = await bundle(entries);
  const index = indexShelf(entries, bundled);
  const licenses = [...collectLicenses(index, bundled)].map(([name, text]): [string, string] => [
    `licenses/${name}.txt`,
    text,
  ]);
  const stale = filesOf(folder).filter((file) => !bundled.files.has(file));
  rmSync(`${folder}/licenses`, { recursive: true, force: true });
  for (const [file, text] of [...bundled.files, ...licenses]) write(`${folder}/${file}`, text);
  write(
    `${folder}/results.json`,
    `${JSON.stringify(makeResults(index, packages), undefined, 1)}\n`,
  );
  write(`${folder}/index.json`, `${JSON.stringify(index, undefined, 1)}\n`);
  for (const file of stale) rmSync(`${folder}/${file}`, { force: true });
  return index;
}

function filesOf(folder: string): string[] {
  const path = `${folder}/index.json`;
  if (!existsSync(path)) return [];
  const index = v.safeParse(ShelfIndex, JSON.parse(readFileSync(path, "utf8")));
  return index.success ? Object.keys(index.output.modules) : [];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
