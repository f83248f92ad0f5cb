import type { AnalysedFile } from "./analyse.ts";
import { nearestName } from "./nearest-name.ts";
import type { Resolution } from "./resolve.ts";
import type { Shelf } from "./shelf.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";

/** The hint of an unknown package; names the one that was probably meant. */
export function unknownPackageHint(name: string, shelf: Shelf): string {
  const near = nearestName(name, Object.keys(shelf.index.packages));
  const names = new Set(Object.values(shelf.index.packages).map((entry) => entry.package));
  return near === undefined
    ? `Packages on the shelf: ${[...names].join(", ")}. Other code can be pasted into a file of the program.`
    : `Did you mean "${near}"? Packages on the shelf: ${[...names].join(", ")}.`;
}

/** The module that an ESM import of `target` reads, as an absolute specifier. */
function moduleFor(
  target: Resolution,
  files: Map<string, AnalysedFile>,
  shelf: Shelf,
): string | undefined {
  if (target.kind === "builtin") return target.name;
  if (target.kind === "missing") return undefined;
  if (target.kind === "package") {
    const entry = shelf.index.packages[target.name];
    return entry === undefined ? undefined : `/__berth/shelf/${entry.module}`;
  }
  const format = files.get(target.path)?.format;
  if (format === "esm") return `/${target.path}`;
  if (format === "cjs") return `/__berth/cjs/${target.path}.js`;
  return target.path.endsWith(".json") ? `/__berth/json/${target.path}.js` : `/${target.path}`;
}

function missingImport(file: AnalysedFile, shelf: Shelf, index: number): SourceFailure | undefined {
  const found = file.imports[index];
  if (found === undefined) return undefined;
  const { specifier, target } = found;
  const where = { file: file.path, ...positionOf(file.code, specifier.start) };
  if (target.kind === "package") {
    return {
      kind: "unknown-package",
      message: `The package "${target.name}" is not on the shelf.`,
      hint: unknownPackageHint(target.name, shelf),
      ...where,
    };
  }
  return {
    kind: "startup",
    message: `Cannot find module '${specifier.text}' imported from ${file.path}.`,
    hint: "Add the file to the program, or correct the path.",
    ...where,
  };
}

/** Rewrites each specifier to the module it resolves to; positions of everything else on other lines stay. */
export function linkImports(file: AnalysedFile, files: Map<string, AnalysedFile>, shelf: Shelf) {
  let code = "";
  let from = 0;
  for (const [index, { specifier, target }] of file.imports.entries()) {
    const module = moduleFor(target, files, shelf);
    if (module === undefined) {
      const failure = missingImport(file, shelf, index);
      // A missing `import()` rejects when it is called, as in Node; a static one can never start.
      if (failure !== undefined && !specifier.dynamic) return { failure };
      continue;
    }
    code +=
      file.code.slice(from, specifier.start) +
      module +
      file.code.slice(specifier.end, specifier.end + 1);
    from = specifier.attributesEnd ?? specifier.end + 1;
  }
  return { code: code + file.code.slice(from) };
}
