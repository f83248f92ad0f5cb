import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import { absentPackages } from "../absent-packages.ts";
import type { ShelfPackage } from "../shelf-package.ts";
import type { PackageResult } from "../result-table.ts";
import type { ShelfIndex } from "../shelf-index.ts";
import { projectRoot } from "./project-root.ts";

const Titled = v.object({ title: v.string() });

/** The folder of each smoke program, by its title: the name of the package that it is for. */
function smokeFolders(): Map<string, string> {
  const files = globSync("runner/shelf/smoke/*/example.json", { cwd: projectRoot });
  return new Map(
    files.map((file) => {
      const { title } = v.parse(Titled, JSON.parse(readFileSync(`${projectRoot}/${file}`, "utf8")));
      return [title, dirname(file)];
    }),
  );
}

function builtBytes({ packages, modules }: ShelfIndex, name: string): number {
  const module = packages[name]?.module;
  const files = new Set(module === undefined ? [] : [module]);
  let bytes = 0;
  for (const file of files) {
    bytes += modules[file]?.bytes ?? 0;
    for (const imported of modules[file]?.imports ?? []) files.add(imported);
  }
  return bytes;
}

function verdict({ finding, failure }: ShelfPackage): Pick<PackageResult, "status" | "reason"> {
  if (failure !== undefined) return { status: "fails because", reason: failure };
  if (finding !== undefined) return { status: "works with a finding", reason: finding };
  return { status: "works" };
}

/** How every package of the shelf does, and those that can never be on it. */
export function makeResults(index: ShelfIndex, packages: readonly ShelfPackage[]): PackageResult[] {
  const folders = smokeFolders();
  const smokeOf = (name: string): string => {
    const folder = folders.get(name);
    if (folder === undefined) throw new Error(`No smoke program is for ${name}`);
    return folder;
  };
  const present = packages.map((shelfPackage): PackageResult => {
    const { name: plain, major } = shelfPackage;
    const name = major === undefined ? plain : `${plain}@${major}`;
    const { version = null, license = null } = index.packages[name] ?? {};
    const bytes = builtBytes(index, name);
    return {
      name,
      version,
      license,
      ...verdict(shelfPackage),
      smoke: smokeOf(name),
      builtBytes: bytes,
    };
  });
  const absent = absentPackages.map(({ name, failure }): PackageResult => ({
    name,
    version: null,
    license: null,
    status: "fails because",
    reason: failure,
    smoke: smokeOf(name),
    builtBytes: 0,
  }));
  return [...present, ...absent];
}
