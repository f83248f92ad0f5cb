import type { Program } from "../../contract/program.ts";
import { extension, parseCode, type Tree } from "./parse-code.ts";

type SyntaxNode = Tree["topNode"];

/** In the order of what says most: an Express app may import node:http too. */
const frameworks = [
  ["express", "Express"],
  ["koa", "Koa"],
  ["hono", "Hono"],
  ["fastify", "Fastify"],
  ["connect", "Connect"],
  ["node:http", "node:http"],
  ["http", "node:http"],
  ["node:https", "node:https"],
  ["https", "node:https"],
  ["cloudflare:workers", "Worker"],
] as const;

/** Beginnings of files are enough: imports stand there. */
const readCharacters = 8192;

/** What a program is made with, as its imports tell; the entry's say more than those of other files. */
export function detectFramework({ files, entry }: Program): string {
  const others = Object.keys(files).filter((path) => path !== entry);
  for (const path of [entry, ...others]) {
    const code = files[path];
    const found = typeof code === "string" ? frameworkOf(path, code) : undefined;
    if (found !== undefined) return found;
  }
  return "Node.js";
}

/** The language of a file by its name. */
export function languageOf(path: string): string {
  return ["ts", "tsx", "mts", "cts"].includes(extension(path)) ? "TypeScript" : "JavaScript";
}

function frameworkOf(path: string, wholeCode: string): string | undefined {
  const code = wholeCode.slice(0, readCharacters);
  const tree = parseCode(path, code);
  if (tree === undefined) return undefined;
  const imported = new Set<string>();
  let exportsFetch = false;
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === "String" && isSpecifier(node, code)) {
        imported.add(packageName(code.slice(node.from + 1, node.to - 1)));
      }
      exportsFetch ||= node.name === "PropertyDefinition" && isExportedFetch(node, code);
    },
  });
  const known = frameworks.find(([name]) => imported.has(name));
  return known?.[1] ?? (exportsFetch ? "Worker" : undefined);
}

const importing = new Set(["ImportDeclaration", "ExportDeclaration", "DynamicImport"]);

/** Whether a string names what is imported: in a declaration, in `import(…)` or in `require(…)`. */
function isSpecifier({ parent }: SyntaxNode, code: string): boolean {
  if (parent === null) return false;
  if (importing.has(parent.name)) return true;
  const call = parent.name === "ArgList" ? parent.parent : null;
  const callee = call?.name === "CallExpression" ? call.firstChild : null;
  return callee !== null && code.slice(callee.from, callee.to) === "require";
}

/** `fetch` in the object that a module exports by default, as a Worker does. */
function isExportedFetch(node: SyntaxNode, code: string): boolean {
  const object = node.parent?.parent;
  return (
    code.slice(node.from, node.to) === "fetch" &&
    object?.name === "ObjectExpression" &&
    object.parent?.name === "ExportDeclaration"
  );
}

function packageName(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
