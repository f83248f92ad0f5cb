import { type AnyNode, parse } from "acorn";
import { compileExpression } from "./expressions.ts";
import { compileFunction } from "./functions.ts";
import type { Interpreter } from "./interpreter.ts";
import { compilePattern } from "./patterns.ts";
import { innerScope } from "./scope.ts";
import { compileBlock, compileStatement } from "./statements.ts";

const parts: Interpreter = {
  expression: (node) => compileExpression(node, parts),
  statement: (node, labels = []) => compileStatement(node, parts, labels),
  block: (nodes: readonly AnyNode[]) => compileBlock(nodes, parts),
  pattern: (node, kind) => compilePattern(node, kind, parts),
  function: (node) => compileFunction(node, parts),
};

/** What `new Function(...parameters, body)` gives, without compiling any code. */
export function interpretFunction(parameters: string, body: string): unknown {
  const source = `(function anonymous(${parameters}\n) {\n${body}\n})`;
  const tree = parse(source, { ecmaVersion: "latest", sourceType: "script" });
  const [statement] = tree.body;
  // More than one statement means that the body closed the function before its end.
  if (tree.body.length !== 1 || statement?.type !== "ExpressionStatement") {
    throw new SyntaxError("Unexpected token '}'");
  }
  return parts.expression(statement.expression)({ scope: innerScope(undefined), self: globalThis });
}
