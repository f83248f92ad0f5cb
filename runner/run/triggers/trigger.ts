import type { Program } from "../../../contract/program.ts";
import type { RunErrorKind } from "../../../contract/run-errors.ts";

/** A program that ends in an error, and what has to be said of it. */
export interface Trigger {
  of: Program;
  error: Record<string, unknown> & { kind: RunErrorKind };
}

export const at = (file: string, line: number, column: number) => ({ file, line, column });
