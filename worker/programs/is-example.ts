import type { Program } from "../../contract/program.ts";
import { canonicalJson } from "./canonical-json.ts";
import { exampleList, findExample } from "./examples.ts";

const examplePrograms = new Set(
  exampleList.map(({ slug }) => canonicalJson(findExample(slug)?.program)),
);

/** Whether a program is, to the byte, one of the gallery: those run without clearance. */
export function isExampleProgram(program: Program): boolean {
  return examplePrograms.has(canonicalJson(program));
}
