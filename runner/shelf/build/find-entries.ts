import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { types } from "node:util";
import type { ShelfPackage } from "../shelf-package.ts";
import { listSubpaths } from "./list-subpaths.ts";
import { findPart, type Part } from "./parts.ts";
import { readManifest } from "./read-manifest.ts";

const require = createRequire(import.meta.url);

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
  /** The same thing by another name: of a file that is imported as one, with its extension. */
  alias?: string;
  /** Set when the specifier only gives what another one of the package has already. */
  part?: Part;
}

export function findEntries(shelfPackage: ShelfPackage): ShelfEntry[] {
  const { name, installed = name, partsOf = [] } = shelfPackage;
  const manifest = readManifest(`node_modules/${installed}`);
  const { version, license } = manifest;
  return listSubpaths(manifest.exports, shelfPackage).flatMap((subpath) => {
    const part = findPart(name, subpath, partsOf);
    if (part === "missing") return [];
    const resolved = resolveAsNode(installed + subpath);
    const entry = {
      specifier: specifierOf(shelfPackage, subpath),
      package: name,
      version,
      license,
    };
    const alias =
      shelfPackage.files !== undefined && subpath !== "" ? `${entry.specifier}.js` : undefined;
    return [
      {
        ...entry,
        ...resolved,
        ...(alias === undefined ? {} : { alias }),
        ...(part === undefined ? {} : { part }),
      },
    ];
  });
}

/** What is installed under another name is an older version: `express@4`. */
function specifierOf({ name, major }: ShelfPackage, subpath: string): string {
  return (major === undefined ? name : `${name}@${major}`) + subpath;
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
