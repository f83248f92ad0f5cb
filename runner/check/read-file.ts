import type { Finding } from "../../contract/findings.ts";
import type { FileReading } from "../../contract/runner.ts";
import { findDifferences } from "../findings/find-differences.ts";
import { importConditions } from "../program/package-exports.ts";
import { type Resolution, resolveSpecifier } from "../program/resolve.ts";
import { transpile } from "../program/transpile.ts";
import type { Tree } from "../program/tree.ts";
import { findNames, type Named } from "./find-names.ts";
import type { Aliases } from "./path-aliases.ts";
import { syntaxFailure } from "./syntax-failure.ts";

/** What a file says, and the files of the project that it loads. */
export interface ReadFile {
  reading: FileReading;
  loads: string[];
  isComputed: boolean;
}

export interface Project {
  tree: Tree;
  aliases: Aliases;
}

/** So many lines and names of one file tell a reader enough. */
const linesMost = 20;
const namesMost = 100;

/** Tells the line of an offset in a text. */
function linesOf(code: string): (offset: number) => number {
  const ends = [...code.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const at = ends.findIndex((end) => end >= offset);
    return (at === -1 ? ends.length : at) + 1;
  };
}

type Placed = { name: string; line: number };

function grouped(named: readonly Placed[]): FileReading["uses"] {
  const lines = Map.groupBy(named, ({ name }) => name);
  return [...lines].slice(0, namesMost).map(([name, places]) => ({
    name,
    lines: [...new Set(places.map(({ line }) => line))]
      .toSorted((a, b) => a - b)
      .slice(0, linesMost),
  }));
}

/** `@scope/name/sub` is of the package `@scope/name`. */
function packageName(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** What is no code was not sent, so that its absence says nothing. */
function isOfCode(specifier: string): boolean {
  return !/\.(?!(?:[cm]?[jt]sx?)$)\w+(?:\?.*)?$/.test(specifier);
}

function resolve(specifier: string, path: string, { tree, aliases }: Project): Resolution {
  const found = resolveSpecifier(specifier, path, tree, importConditions);
  if (found.kind !== "package") return found;
  for (const target of aliases(specifier)) {
    const file = resolveSpecifier(`/bundle/${target}`, path, tree, importConditions);
    if (file.kind === "file") return file;
  }
  return found;
}

function unread(path: string, failure: NonNullable<FileReading["failure"]>): ReadFile {
  const nothing = { uses: [], packages: [], missing: [], findings: [] };
  return { reading: { path, reached: false, ...nothing, failure }, loads: [], isComputed: false };
}

function withoutFile(finding: Finding): FileReading["findings"][number] {
  const { file: _, ...rest } = finding;
  return rest;
}

/** Reads one file of code. Nothing of it is run. */
export function readFile(path: string, source: string, project: Project): ReadFile {
  const transpiled = transpile(path, source);
  if ("failure" in transpiled) {
    const { line } = transpiled.failure;
    const message = "It could not be parsed.";
    return unread(path, line === undefined ? { message } : { message, line });
  }
  const { code } = transpiled;
  const named = findNames(code);
  if (named === undefined) return unread(path, syntaxFailure(code));
  const lineOf = linesOf(code);
  const placed = ({ name, offset }: Named): Placed => ({ name, line: lineOf(offset) });
  // What JSX becomes asks for a module that nobody wrote.
  const written = named.specifiers.filter(({ name }) => source.includes(name)).map(placed);
  const loads: string[] = [];
  const packages: Placed[] = [];
  const missing: FileReading["missing"] = [];
  for (const { name: specifier, line } of written) {
    const target = resolve(specifier, path, project);
    if (target.kind === "file") loads.push(target.path);
    else if (target.kind === "package") packages.push({ name: packageName(specifier), line });
    else if (target.kind === "missing" && isOfCode(specifier)) missing.push({ specifier, line });
  }
  const own = findDifferences({ files: { [path]: source }, entry: path }, () => true);
  return {
    reading: {
      path,
      reached: false,
      uses: grouped(named.uses.map(placed)),
      packages: grouped(packages),
      missing: missing.slice(0, linesMost),
      findings: own.map(withoutFile),
    },
    loads,
    isComputed: named.isComputed,
  };
}
