import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { types } from "node:util";
import * as v from "valibot";
import type { ShelfPackage } from "../packages.ts";
import { projectRoot } from "./project-root.ts";

const require = createRequire(import.meta.url);

const Manifest = v.object({
  version: v.string(),
  license: v.string(),
  exports: v.optional(v.unknown()),
});

/** One specifier of the shelf, and how it has to be built to behave as in Node. */
export interface ShelfEntry {
  specifier: string;
  package: string;
  version: string;
  license: string;
  /** The file of the package that is bundled. */
  file: string;
  format: "cjs" | "esm";
  /** For `cjs`: the properties of `module.exports` that can be imported by name. */
  names: string[];
}

export function findEntries(shelfPackage: ShelfPackage): ShelfEntry[] {
  const { name } = shelfPackage;
  const path = `${projectRoot}/node_modules/${name}/package.json`;
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(path, "utf8")));
  const { version, license } = manifest;
  return subpaths(manifest.exports, shelfPackage.leaveOut ?? []).map((subpath) => {
    const specifier = name + subpath;
    const { file, format, names } = resolveAsNode(specifier);
    return { specifier, package: name, version, license, file, format, names };
  });
}

function subpaths(exports: unknown, leaveOut: readonly string[]): string[] {
  const entries = typeof exports === "object" && exports !== null ? Object.entries(exports) : [];
  // Keys without a dot are conditions of the package's one entry.
  if (!entries.some(([key]) => key === ".")) return [""];
  return entries
    .filter(([key, target]) => !key.includes("*") && target !== "./package.json")
    .map(([key]) => key.slice(1))
    .filter((key) => !leaveOut.some((left) => isUnder(key.slice(1), left)));
}

function isUnder(subpath: string, left: string): boolean {
  return left.endsWith("/") ? subpath.startsWith(left) : subpath === left;
}

function resolveAsNode(specifier: string): Pick<ShelfEntry, "file" | "format" | "names"> {
  const required = require.resolve(specifier);
  const imported = fileURLToPath(import.meta.resolve(specifier));
  const value: unknown = require(specifier);
  // With two builds in a package, only one is put on the shelf (two copies of one class would not know
  // each other). It is the CommonJS one where `require` gives something that can be called: a namespace cannot.
  const isCommonJs =
    required === imported ? !types.isModuleNamespaceObject(value) : typeof value === "function";
  return isCommonJs
    ? { file: required, format: "cjs", names: exportNames(value) }
    : { file: imported, format: "esm", names: [] };
}

function exportNames(value: unknown): string[] {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return [];
  return Object.keys(value).filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default" && name !== "__esModule",
  );
}
