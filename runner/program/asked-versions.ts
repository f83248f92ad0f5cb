import * as v from "valibot";
import type { Program } from "../../contract/program.ts";
import type { Shelf } from "./shelf.ts";

const Versions = v.optional(v.record(v.string(), v.string()), {});
const Manifest = v.object({ dependencies: Versions, devDependencies: Versions });

function asked({ files }: Program): Record<string, string> {
  const text = files["package.json"];
  if (typeof text !== "string") return {};
  try {
    const { dependencies, devDependencies } = v.parse(Manifest, JSON.parse(text));
    return { ...devDependencies, ...dependencies };
  } catch {
    return {};
  }
}

/**
 * The shelf as a program wants it: where its package.json asks for a major version that stands on the shelf
 * beside the newest one (`"express": "^4.18.0"`), its imports lead there.
 */
export function withAskedVersions(shelf: Shelf, program: Program): Shelf {
  const { packages } = shelf.index;
  const older = new Map<string, string>();
  for (const [name, range] of Object.entries(asked(program))) {
    const specifier = `${name}@${/^[^\d]*(\d+)/.exec(range)?.[1]}`;
    if (specifier in packages) older.set(name, specifier);
  }
  if (older.size === 0) return shelf;
  const chosen = Array.from(older, ([name, specifier]) => [name, packages[specifier]]);
  const index = { ...shelf.index, packages: { ...packages, ...Object.fromEntries(chosen) } };
  const modulesOf: Shelf["modulesOf"] = (specifiers) =>
    shelf.modulesOf(Array.from(specifiers, (name) => older.get(name) ?? name));
  return { ...shelf, index, modulesOf };
}
