import type { Program } from "../../contract/program.ts";
import { canonicalJson } from "./canonical-json.ts";
import { exampleList, findExample } from "./examples.ts";

let examplePrograms: Set<string> | undefined;

/** Whether a program is, to the byte, one of the gallery: those run without clearance. */
export function isExampleProgram(program: Program): boolean {
  // Only the first draft of an isolate waits for the whole gallery to be read.
  examplePrograms ??= new Set(
    exampleList.map(({ slug }) => canonicalJson(findExample(slug)?.program)),
  );
  return examplePrograms.has(canonicalJson(program));
}
