import { absentPackages } from "../shelf/absent-packages.ts";
import { codeFolder, loadName, wasmFolder } from "../harness/definition.ts";
import type { AnalysedFile } from "./analyse.ts";
import { loadModulePath, metaModulePath, metaName } from "./import-meta.ts";
import { missingFileHint } from "./missing-file-hint.ts";
import { nearestName } from "./nearest-name.ts";
import type { Resolution } from "./resolve.ts";
import type { Shelf } from "./shelf.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";
import { standIns } from "./stand-ins.ts";
import { isWasm } from "./wasm.ts";

/** So many names of packages are told; all would hide what is meant. */
const namesMost = 20;

const aliasHint =
  "Aliases of tsconfig.json or of a bundler are not followed, as Node does not follow them: write a relative path, or list it as `#…` under `imports` in package.json.";

/** The hint of an unknown package: why it cannot be here, or the one that was probably meant. */
export function unknownPackageHint(name: string, shelf: Pick<Shelf, "index">): string {
  const absent = absentPackages.find((known) => known.name === name);
  if (absent !== undefined) return absent.failure;
  if (/^[@~]\//.test(name)) return aliasHint;
  const near = nearestName(name, Object.keys(shelf.index.packages));
  const names = [...new Set(Object.values(shelf.index.packages).map((entry) => entry.package))];
  const more = names.length > namesMost ? ` and ${names.length - namesMost} more` : "";
  const listed = `Packages on the shelf: ${names.slice(0, namesMost).join(", ")}${more}.`;
  return near === undefined
    ? `${listed} Other code can be pasted into a file of the program.`
    : `Did you mean "${near}"? ${listed}`;
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
  if (format === "esm") return `/${codeFolder}${target.path}`;
  if (format === "cjs") return `/__berth/cjs/${target.path}.js`;
  if (isWasm(target.path)) return `/${wasmFolder}${target.path}`;
  return target.path.endsWith(".json") ? `/__berth/json/${target.path}.js` : `/${target.path}`;
}

function missingImport(
  file: AnalysedFile,
  files: Iterable<string>,
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
    hint: missingFileHint(specifier.text, file.path, files),
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

/** The imports stand last, since they are hoisted: so nothing before them moves. */
function ownImports({ path, format, metas, computedImports }: AnalysedFile): string {
  if (format === "cjs") return "";
  const own: [boolean, string, string][] = [
    [metas.length > 0, metaName, metaModulePath(path)],
    [computedImports.length > 0, loadName, loadModulePath(path)],
  ];
  return own
    .filter(([used]) => used)
    .map(([, name, module]) => `\nimport ${name} from ${JSON.stringify(`/${module}`)};`)
    .join("");
}

/**
 * Rewrites each specifier to the module it resolves to, `import.meta` to the program's own, which the runtime
 * leaves empty, and `import()` of a computed specifier to one that resolves it. No line moves; on a line with an import, columns behind it do.
 */
export function linkImports(
  file: AnalysedFile,
  files: ReadonlyMap<string, AnalysedFile>,
  shelf: Pick<Shelf, "index">,
  paths: Iterable<string> = files.keys(),
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
      return { failure: missingImport(file, paths, shelf, found) };
    }
  }
  for (const { start, end } of file.metas) {
    edits.push({ start, end, text: metaName.padEnd(end - start) });
  }
  for (const start of file.computedImports) {
    edits.push({ start, end: start + "import".length, text: loadName });
  }
  return { code: applied(file.code, edits) + ownImports(file) };
}
