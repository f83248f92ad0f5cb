/** Lines that are for tools and lawyers. */
const notProse =
  /^(?:@|#|eslint|oxlint|prettier|biome|ts-|@ts-|jshint|jslint|global\s|istanbul|copyright|license|licensed|SPDX|use strict|={3,}|-{3,}|\*{3,})|©|\(c\)/i;

/** Past what stands before any comment that describes a file. */
function skipPreamble(code: string): string {
  return code.replace(/^\u{FEFF}?(?:#!.*\n)?(?:\s*["']use \w+["'];?)?\s*/u, "");
}

function blockLines(code: string): string[] | undefined {
  const block = /^\/[*]+!?([\s\S]*?)\*\//.exec(code)?.[1];
  return block?.split("\n").map((line) => line.replace(/^\s*\*?\s?/, ""));
}

function slashLines(code: string): string[] {
  const lines = /^(?:[ \t]*\/\/.*(?:\n|$))+/.exec(code)?.[0] ?? "";
  return lines.split("\n").map((line) => line.replace(/^\s*\/\/+\s?/, ""));
}

/**
 * The first paragraph of the comment that a file begins with, by its lines; empty where it begins with
 * code, or with a comment that is for a tool or a licence.
 */
export function leadingComment(code: string): string[] {
  const start = skipPreamble(code);
  const lines = (blockLines(start) ?? slashLines(start)).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return [];
  const end = lines.findIndex((line, at) => at > first && (line === "" || line.startsWith("@")));
  const paragraph = lines.slice(first, end < 0 ? undefined : end);
  return paragraph.some((line) => notProse.test(line)) ? [] : paragraph;
}
