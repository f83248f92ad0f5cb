import { globSync } from "node:fs";
import type { ShelfPackage } from "../shelf-package.ts";
import { projectRoot } from "./project-root.ts";

/** The subpaths of a package to build, as they stand behind its name: "", "/plugin/utc". */
export function listSubpaths(
  exports: unknown,
  { name, installed = name, leaveOut = [], files = [] }: ShelfPackage,
): string[] {
  const entries = typeof exports === "object" && exports !== null ? Object.entries(exports) : [];
  // Keys without a dot are conditions of the package's one entry.
  const keys = entries.some(([key]) => key === ".")
    ? entries
        .filter(([key]) => !key.includes("*") && !/^\.\/package(?:\.json)?$/.test(key))
        .map(([key]) => key.slice(1))
    : [""];
  const found = globSync([...files], { cwd: `${projectRoot}/node_modules/${installed}` })
    .map((file) => `/${file.replace(/\.js$/, "")}`)
    .toSorted();
  return [...keys, ...found].filter(
    (subpath) => !leaveOut.some((left) => isUnder(subpath.slice(1), left)),
  );
}

function isUnder(subpath: string, left: string): boolean {
  return left.endsWith("/") ? subpath.startsWith(left) : subpath === left;
}
