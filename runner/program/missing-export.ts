import type { Content } from "../../contract/program.ts";
import { scanEsm } from "./scan-esm.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";

/** The name that an import asks for in vain, from V8's message, which says no place. */
export function missingExport(message: string): string | undefined {
  return /does not provide an export named '([^']+)'/.exec(message)?.[1];
}

/** Where a program imports a name that the imported module does not have: the first import that may be meant. */
export function placeOfImport(
  name: string,
  files: Record<string, Content>,
): Pick<SourceFailure, "file" | "line" | "column"> | undefined {
  const asWord = new RegExp(`(?<![\\w$])${name.replaceAll(/[$\\]/g, "\\$&")}(?![\\w$])`);
  for (const [file, content] of Object.entries(files)) {
    if (typeof content !== "string") continue;
    for (const { importStart, start, dynamic } of scanEsm(content)?.specifiers ?? []) {
      if (dynamic) continue;
      const at = content.slice(importStart, start).search(asWord);
      if (at !== -1) return { file, ...positionOf(content, importStart + at) };
    }
  }
  return undefined;
}
