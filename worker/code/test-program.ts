import type { Program } from "../../contract/program.ts";

/** A program of one file. For tests. */
export function programOf(code: string, entry = "server.js"): Program {
  return { files: { [entry]: code }, entry };
}
