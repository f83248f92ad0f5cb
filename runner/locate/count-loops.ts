import { parse, type Node, type Program, type Statement } from "acorn";
import { ancestor } from "acorn-walk";
import { positionOf } from "../program/source-failure.ts";

export interface Loop {
  file: string;
  line: number;
  column: number;
  /** Index of the loop of the same function that this one stands in, or -1. */
  parent: number;
}

/** The name of the counting function; a program cannot have it by chance. */
export const countName = "__berthCount";

function parseAny(code: string): Program | undefined {
  for (const sourceType of ["module", "script"] as const) {
    try {
      return parse(code, { ecmaVersion: "latest", sourceType, allowReturnOutsideFunction: true });
    } catch {
      // The next kind may fit; what is neither is left as it is.
    }
  }
  return undefined;
}

/** Index in `known` of the nearest loop around a node, within the same function. */
function enclosing(ancestors: Node[], known: Map<Node, number>): number {
  for (const node of ancestors.slice(0, -1).toReversed()) {
    if (/Function/.test(node.type)) return -1;
    const index = known.get(node);
    if (index !== undefined) return index;
  }
  return -1;
}

/**
 * Puts a call of the counter at the start of each loop's body, without moving a line, and adds the loops
 * to `loops`. Code that does not parse is left as it is.
 */
export function countLoops(file: string, code: string, loops: Loop[]): string {
  const tree = parseAny(code);
  if (tree === undefined) return code;
  const known = new Map<Node, number>();
  const insertions: { offset: number; text: string }[] = [];
  const visit = (node: Node & { body: Statement }, ancestors: Node[]) => {
    const index = loops.length;
    known.set(node, index);
    loops.push({ file, ...positionOf(code, node.start), parent: -1 });
    const call = `${countName}(${index});`;
    if (node.body.type === "BlockStatement") {
      insertions.push({ offset: node.body.start + 1, text: call });
    } else {
      insertions.push(
        { offset: node.body.start, text: `{${call}` },
        { offset: node.body.end, text: "}" },
      );
    }
    parents.push({ index, ancestors: [...ancestors] });
  };
  const parents: { index: number; ancestors: Node[] }[] = [];
  ancestor(tree, {
    WhileStatement: (node, _, ancestors) => visit(node, ancestors),
    DoWhileStatement: (node, _, ancestors) => visit(node, ancestors),
    ForStatement: (node, _, ancestors) => visit(node, ancestors),
    ForInStatement: (node, _, ancestors) => visit(node, ancestors),
    ForOfStatement: (node, _, ancestors) => visit(node, ancestors),
  });
  // Outer loops are visited after the loops inside them, so parents are known only now.
  for (const { index, ancestors } of parents) {
    const loop = loops[index];
    if (loop !== undefined) loop.parent = enclosing(ancestors, known);
  }
  let result = code;
  for (const { offset, text } of insertions.toSorted((a, b) => b.offset - a.offset)) {
    result = result.slice(0, offset) + text + result.slice(offset);
  }
  return result;
}
