import type { AnyNode, MemberExpression, Pattern } from "acorn";
import { ancestor, type AncestorVisitors } from "acorn-walk";
import { parseFile } from "../findings/find-in-file.ts";
import { type Names, namesOf } from "../findings/names.ts";
import { propertyName } from "../findings/scopes.ts";

/** Something that a file names, and where. */
export interface Named {
  name: string;
  offset: number;
}

export interface NamedInFile {
  /** Modules of imports and of `require`, as they are written. */
  specifiers: Named[];
  /** APIs of Node by their paths. */
  uses: Named[];
  /** Whether a module is loaded whose name is computed. */
  isComputed: boolean;
}

/** Of what is global in Node, these belong to a module. */
function isNode(path: string): boolean {
  return /^(?:node:[^.]+|process|Buffer)\./.test(path);
}

function literal(node: AnyNode | null | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** Names that are taken out of a module on the spot: `const { readFile } = require("fs")`. */
function takenOut(pattern: Pattern, base: string): Named[] {
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const name = propertyName(property.key, property.computed);
    return name === undefined ? [] : { name: `${base}.${name}`, offset: property.start };
  });
}

function visitorsOf(names: Names, found: NamedInFile): AncestorVisitors<undefined> {
  const note = (name: string | undefined, offset: number) => {
    if (name !== undefined && isNode(name)) found.uses.push({ name, offset });
  };
  /** A module that is named by a text; of a computed name only that there is one. */
  const load = (source: AnyNode | null | undefined) => {
    if (source == null) return;
    const name = literal(source);
    if (name === undefined) found.isComputed = true;
    else found.specifiers.push({ name, offset: source.start });
  };
  const member = (node: MemberExpression, ancestors: readonly AnyNode[]) => {
    const parent = ancestors.at(-2);
    // Of a chain only the whole counts: `fs.promises.readFile` is no use of `fs.promises`.
    const isPart = parent?.type === "MemberExpression" && parent.object === node;
    if (isPart && names.valueOf(parent, ancestors.slice(0, -1)) !== undefined) return;
    note(names.valueOf(node, ancestors), node.property.start);
  };
  return {
    ImportDeclaration(node, _, ancestors) {
      load(node.source);
      for (const { type, local, start } of node.specifiers) {
        if (type === "ImportSpecifier") note(names.valueOf(local, ancestors), start);
      }
    },
    ExportNamedDeclaration: (node) => load(node.source),
    ExportAllDeclaration: (node) => load(node.source),
    ImportExpression: (node) => load(node.source),
    CallExpression({ callee, arguments: [argument] }, _, ancestors) {
      if (callee.type !== "Identifier") return;
      if (callee.name === "require") load(argument);
      else note(names.valueOf(callee, ancestors), callee.start);
    },
    NewExpression({ callee }, _, ancestors) {
      if (callee.type === "Identifier") note(names.valueOf(callee, ancestors), callee.start);
    },
    VariableDeclarator(node, _, ancestors) {
      if (node.init == null) return;
      const base = names.valueOf(node.init, ancestors);
      if (base !== undefined)
        for (const each of takenOut(node.id, base)) note(each.name, each.offset);
    },
    MemberExpression: (node, _, ancestors) => member(node, ancestors),
  };
}

/** What a file of JavaScript names of Node and of other modules; undefined where it does not parse. */
export function findNames(code: string): NamedInFile | undefined {
  const tree = parseFile(code);
  if (tree === undefined) return undefined;
  const found: NamedInFile = { specifiers: [], uses: [], isComputed: false };
  try {
    ancestor(tree, visitorsOf(namesOf(tree), found));
  } catch (error) {
    // Thousands of calls inside each other: what was found so far is told.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}
