import { parser } from "@lezer/javascript";
import type { Program } from "../../contract/program.ts";
import { type NodeApi, nodeUses } from "./node-uses.ts";

/** The dialect of a script by the end of its name; undefined for any other file. */
function dialectOf(path: string): string | undefined {
  const ending = /\.[cm]?([jt]sx?)$/.exec(path)?.[1];
  const dialects: Record<string, string> = { js: "jsx", jsx: "jsx", ts: "ts", tsx: "ts jsx" };
  return ending === undefined ? undefined : dialects[ending];
}

/** What a program's own files use of Node, each once. */
export function programUses({ files }: Program, isModule: (name: string) => boolean): NodeApi[] {
  const found = new Map<string, NodeApi>();
  for (const [path, content] of Object.entries(files)) {
    const dialect = dialectOf(path);
    if (dialect === undefined || typeof content !== "string") continue;
    const tree = parser.configure({ dialect }).parse(content);
    for (const { module, path: api } of nodeUses(tree, content, isModule)) {
      found.set(`${module}.${api}`, { module, path: api });
    }
  }
  return [...found.values()];
}
