import type { RunErrorKind } from "../../contract/run-errors.ts";

/** Why a program cannot be started, found before it is. The user's own mistake, so it is a value. */
export interface SourceFailure {
  kind: RunErrorKind;
  message: string;
  hint?: string;
  file: string;
  /** From 1. */
  line?: number;
  column?: number;
}

/** Line and column, both from 1, of an offset in a text. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
