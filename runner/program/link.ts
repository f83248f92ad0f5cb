import type { AnalysedFile } from "./analyse.ts";
import { metaModulePath, metaName } from "./import-meta.ts";
import { nearestName } from "./nearest-name.ts";
import type { Resolution } from "./resolve.ts";
import type { Shelf } from "./shelf.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";
import { standIns } from "./stand-ins.ts";

/** The hint of an unknown package; names the one that was probably meant. */
export function unknownPackageHint(name: string, shelf: Pick<Shelf, "index">): string {
  const near = nearestName(name, Object.keys(shelf.index.packages));
  const names = new Set(Object.values(shelf.index.packages).map((entry) => entry.package));
  return near === undefined
    ? `Packages on the shelf: ${[...names].join(", ")}. Other code can be pasted into a file of the program.`
    : `Did you mean "${near}"? Packages on the shelf: ${[...names].join(", ")}.`;
}

/** The module that an ESM import of `target` reads, as an absolute specifier. */
function moduleFor(
  target: Resolution,
  files: ReadonlyMap<string, AnalysedFile>,
  shelf: Pick<Shelf, "index">,
): string | undefined {
  if (target.kind === "builtin") {
    const standIn = standIns[target.name];
    return standIn === undefined ? target.name : `/${standIn.path}`;
  }
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

function missingImport(
  file: AnalysedFile,
  shelf: Pick<Shelf, "index">,
  { specifier, target }: AnalysedFile["imports"][number],
): SourceFailure {
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

interface Edit {
  start: number;
  end: number;
  text: string;
}

function applied(code: string, edits: Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}

/**
 * Rewrites each specifier to the module it resolves to, and `import.meta` to the program's own, which the
 * runtime leaves empty. No line moves; on a line with an import, columns behind it do.
 */
export function linkImports(
  file: AnalysedFile,
  files: ReadonlyMap<string, AnalysedFile>,
  shelf: Pick<Shelf, "index">,
): { code: string } | { failure: SourceFailure } {
  const edits: Edit[] = [];
  for (const found of file.imports) {
    const { start, end, dynamic, attributesEnd } = found.specifier;
    const module = moduleFor(found.target, files, shelf);
    if (module !== undefined) {
      const quote = file.code.slice(end, end + 1);
      edits.push({ start, end: attributesEnd ?? end + 1, text: module + quote });
    } else if (!dynamic) {
      // A missing `import()` rejects when it is called, as in Node; a static one can never start.
      return { failure: missingImport(file, shelf, found) };
    }
  }
  for (const { start, end } of file.metas) {
    edits.push({ start, end, text: metaName.padEnd(end - start) });
  }
  // The import stands last, since imports are hoisted: so nothing before it moves.
  const metaImport =
    file.metas.length === 0
      ? ""
      : `\nimport ${metaName} from ${JSON.stringify(`/${metaModulePath(file.path)}`)};`;
  return { code: applied(file.code, edits) + metaImport };
}
