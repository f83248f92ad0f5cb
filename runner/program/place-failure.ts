import type { Program } from "../../contract/program.ts";
import { sourceColumn } from "./source-column.ts";
import type { SourceFailure } from "./source-failure.ts";
import { transpile } from "./transpile.ts";

/** A failure that was found in the code which TypeScript or JSX became, with its column in the source. */
export function placeFailure(failure: SourceFailure, files: Program["files"]): SourceFailure {
  const { file, line, column } = failure;
  const source = files[file];
  if (line === undefined || column === undefined || typeof source !== "string") return failure;
  const transpiled = transpile(file, source);
  if ("failure" in transpiled) return failure;
  const written = sourceColumn(transpiled.code, source, line, column);
  return written === undefined ? failure : { ...failure, column: written };
}
