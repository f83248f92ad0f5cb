import type { Finding } from "../../contract/findings.ts";
import type { Program } from "../../contract/program.ts";
import { fileKind } from "../program/module-kind.ts";
import { positionOf } from "../program/source-failure.ts";
import { transpile } from "../program/transpile.ts";
import { sourceColumn } from "../program/source-column.ts";
import { findInFile } from "./find-in-file.ts";
import { type RuleName, rules } from "./rules.ts";
import type { Rule } from "./rules/rule.ts";
import type { Match } from "./site.ts";

const ruleOf: Record<RuleName, Rule> = rules;

/** More than these of one program tell nobody anything. */
const findingsMost = 100;

/** The finding that a rule makes of a place, in words about what the program wrote there. */
export function findingAt(
  { rule, api }: Pick<Match, "rule" | "api">,
  place: { file: string; line: number; column?: number },
): Finding {
  const { severity, message, fix, probe } = ruleOf[rule];
  return { rule, severity, ...place, message: message.replace("{api}", api), fix, probe };
}

function findInSource(path: string, source: string): Finding[] {
  const transpiled = transpile(path, source);
  if ("failure" in transpiled) return [];
  const { code } = transpiled;
  return findInFile(code).map((match) => {
    const { line, column } = positionOf(code, match.offset);
    const inSource = sourceColumn(code, source, line, column);
    return findingAt(match, {
      file: path,
      line,
      ...(inSource === undefined ? {} : { column: inSource }),
    });
  });
}

/**
 * What of a program's own code differs on Workers, in the order of files and lines. `isLoaded` tells the
 * files that the program uses: a browser script beside the server is none of them.
 */
export function findDifferences(program: Program, isLoaded: (path: string) => boolean): Finding[] {
  const findings = Object.entries(program.files).flatMap(([path, source]) => {
    if (typeof source !== "string" || !isLoaded(path) || fileKind(path, source) !== "code")
      return [];
    return findInSource(path, source).toSorted(
      (a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    );
  });
  const once = new Map(
    findings.map((finding) => [`${finding.rule} ${finding.file}:${finding.line}`, finding]),
  );
  return [...once.values()].slice(0, findingsMost);
}
