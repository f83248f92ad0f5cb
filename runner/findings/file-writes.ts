import type { AnyNode } from "acorn";
import { writingFunctions } from "./calls.ts";
import type { Names } from "./names.ts";
import type { Match, Site } from "./site.ts";

type Place = "tmp" | "program" | undefined;

function placeOfText(text: string): Place {
  if (text === "/tmp" || text.startsWith("/tmp/")) return "tmp";
  // A relative path is below the program's folder, and so is nearly every absolute one outside /tmp.
  return text === "" ? undefined : "program";
}

/** The first part of an expression that makes a text, which is where a path begins. */
function beginning(node: AnyNode): AnyNode | string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type === "BinaryExpression") return node.left;
  if (node.type !== "TemplateLiteral") return undefined;
  const text = node.quasis[0]?.value.cooked ?? "";
  return text === "" ? node.expressions[0] : text;
}

/** Which part of the file system a path leads into, where the text tells: by how it begins. */
function placeOf(given: AnyNode | undefined, ancestors: readonly AnyNode[], names: Names): Place {
  if (given === undefined) return undefined;
  const node = names.follow(given, ancestors);
  const begin = beginning(node);
  if (typeof begin === "string") return placeOfText(begin);
  if (begin !== undefined) return placeOf(begin, ancestors, names);
  const path = names.valueOf(node, ancestors) ?? "";
  if (node.type === "CallExpression" && /^node:path\.(?:join|resolve)\(\)$/.test(path)) {
    return placeOf(node.arguments[0], ancestors, names);
  }
  return known.get(path);
}

const known = new Map<string, Place>([
  ["node:os.tmpdir()", "tmp"],
  ["__dirname", "program"],
  ["__filename", "program"],
  ["process.cwd()", "program"],
]);

/** Calls of node:fs that write where nothing can be written, or where nothing stays. */
export function* findFileWrites({ node, path, ancestors, names }: Site): Generator<Match> {
  const name = /^node:fs\.(?:promises\.)?(\w+)$/.exec(path)?.[1];
  if (name === undefined || !writingFunctions.has(name)) return;
  const place = placeOf(node.arguments[0], ancestors, names);
  if (place === undefined) return;
  const rule = place === "tmp" ? "tmp-is-per-request" : "read-only-files";
  yield { rule, offset: node.callee.start, api: `fs.${name}` };
}
