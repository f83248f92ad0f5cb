import { writeFileSync } from "node:fs";
import { readResults } from "../measure/results.ts";
import { areasOf } from "./areas.ts";
import { findingsText } from "./findings-text.ts";

/** Where the page stands. */
export const findingsFile = "docs/findings.md";

/** Writes the page of contradictions anew, of what was measured last. */
export function writeFindings(): void {
  const results = readResults();
  if (results === undefined) throw new Error("There are no results: npm run measure.");
  writeFileSync(findingsFile, findingsText(results, areasOf(results)));
}

if (import.meta.main) writeFindings();
