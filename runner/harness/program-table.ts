import { type Tree, treeOf } from "../program/tree.ts";
import type { Definition } from "./definition.ts";

let definition: Definition | undefined;
let tree: Tree | undefined;

/** Program files stand below this folder, for `node:fs` and so for `__dirname`. */
export const root = "/bundle/";

export function keepDefinition(given: Definition): void {
  definition = given;
  tree = treeOf(given.paths, (path) => given.json[path]);
}

export function programDefinition(): Definition {
  if (definition === undefined) throw new Error("The program has not been defined.");
  return definition;
}

/** The files of the program, for whoever resolves a specifier while it runs. */
export function programTree(): Tree {
  if (tree === undefined) throw new Error("The program has not been defined.");
  return tree;
}
