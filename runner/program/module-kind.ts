import type { Content } from "../../contract/program.ts";
import { parseManifest } from "./manifest.ts";
import { isScript } from "./scan-commonjs.ts";
import type { EsmScan } from "./scan-esm.ts";
import { folderOf, foldersUp } from "./tree.ts";

export type FileKind = "code" | "json" | "text" | "data";

/** A script as it stands in `bin/`: no extension, and a first line that names Node. */
function isNodeScript(path: string, content: string): boolean {
  return !/\.[^/]*$/.test(path) && /^#!.*\bnode\b/.test(content);
}

export function fileKind(path: string, content: Content): FileKind {
  if (typeof content !== "string") return "data";
  if (/\.(?:[mc]?[jt]s|[jt]sx)$/.test(path) || isNodeScript(path, content)) return "code";
  return path.endsWith(".json") ? "json" : "text";
}

function packageType(path: string, files: Record<string, Content>): string | undefined {
  for (const folder of foldersUp(folderOf(path))) {
    if (/(?:^|\/)node_modules$/.test(folder)) return undefined;
    const text = files[folder === "" ? "package.json" : `${folder}/package.json`];
    if (typeof text === "string") return parseManifest(text).type;
  }
  return undefined;
}

/**
 * ESM or CommonJS, as Node decides: by extension, then by the nearest package.json's `type`, else by
 * what the text contains. `code` is the text after TypeScript and JSX are erased.
 */
export function moduleFormat(
  path: string,
  code: string,
  scan: EsmScan | undefined,
  files: Record<string, Content>,
): "esm" | "cjs" {
  if (/\.m[jt]s$/.test(path)) return "esm";
  if (/\.c[jt]s$/.test(path)) return "cjs";
  const type = packageType(path, files);
  if (type === "module") return "esm";
  if (type === "commonjs") return "cjs";
  if (scan === undefined) return "cjs";
  // Top-level await without an import or export is a module too, though the lexer sees no module syntax.
  return scan.isModule || (/\bawait\b/.test(code) && !isScript(code)) ? "esm" : "cjs";
}
