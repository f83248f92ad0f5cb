import { structuredPatch } from "diff";
import type { Content, Program } from "../../contract/program.ts";

export type DiffLine = { kind: "added" | "removed" | "same" | "place"; text: string };

export interface FileChange {
  path: string;
  change: "added" | "removed" | "changed";
  /** Empty where there is no text to show. */
  lines: DiffLine[];
}

function textOf(content: Content | undefined): string | undefined {
  return typeof content === "string" ? content : undefined;
}

const kinds = { "+": "added", "-": "removed", " ": "same" } as const;

function kindOf(line: string): DiffLine["kind"] {
  const [mark] = line;
  return mark === "+" || mark === "-" || mark === " " ? kinds[mark] : "place";
}

/** The lines by which two texts differ, with those around them. */
export function compareTexts(before: string, after: string): DiffLine[] {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 3 });
  const shown: DiffLine[] = [];
  for (const { newStart, lines } of hunks) {
    shown.push({ kind: "place", text: `line ${newStart}` });
    for (const line of lines) shown.push({ kind: kindOf(line), text: line.slice(1) });
  }
  return shown;
}

function isSame(a: Content | undefined, b: Content | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The files by which two programs differ, the newer's first. */
export function compareFiles(before: Program, after: Program): FileChange[] {
  const paths = new Set([...Object.keys(after.files), ...Object.keys(before.files)]);
  return [...paths]
    .filter((path) => !isSame(before.files[path], after.files[path]))
    .map((path) => {
      const old = before.files[path];
      const now = after.files[path];
      const change = old === undefined ? "added" : now === undefined ? "removed" : "changed";
      const isText = [old, now].every((content) => typeof content !== "object");
      return {
        path,
        change,
        lines: isText ? compareTexts(textOf(old) ?? "", textOf(now) ?? "") : [],
      };
    });
}
