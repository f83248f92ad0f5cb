import type { AnyNode, CallExpression, Program } from "acorn";
import { rejectionNote } from "../harness/rejection-note.ts";
import { parseModule } from "./scan-commonjs.ts";

/** The call that a statement is made of, also behind `void`; undefined for any other statement. */
function calledIn(statement: AnyNode): CallExpression | undefined {
  if (statement.type !== "ExpressionStatement") return undefined;
  const { expression } = statement;
  const inner =
    expression.type === "UnaryExpression" && expression.operator === "void"
      ? expression.argument
      : expression;
  return inner.type === "CallExpression" ? inner : undefined;
}

function isAsync(node: AnyNode | null | undefined): boolean {
  return (
    (node?.type === "FunctionDeclaration" ||
      node?.type === "FunctionExpression" ||
      node?.type === "ArrowFunctionExpression") &&
    node.async
  );
}

/** Names of the file's own async functions. */
function asyncNames({ body }: Program): Set<string> {
  const names = new Set<string>();
  for (const statement of body) {
    if (statement.type === "FunctionDeclaration" && isAsync(statement))
      names.add(statement.id.name);
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) {
      if (id.type === "Identifier" && isAsync(init)) names.add(id.name);
    }
  }
  return names;
}

/** Whether a call gives a promise whose rejection nobody handles: `main()`, `connect().then(…)`. */
function isUnwatched({ callee, arguments: given }: CallExpression, names: Set<string>): boolean {
  if (callee.type === "Identifier") return names.has(callee.name);
  if (isAsync(callee)) return true;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  const { name } = callee.property;
  if (name === "finally" && callee.object.type === "CallExpression") {
    return isUnwatched(callee.object, names);
  }
  if (name !== "then" || given.length !== 1) return false;
  const before = callee.object;
  return before.type !== "CallExpression" || !isCaught(before);
}

function isCaught({ callee }: CallExpression): boolean {
  return (
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "catch"
  );
}

/**
 * The code, with each promise that its top level starts and leaves alone handed to the harness when it is
 * rejected: a program whose `main` fails would otherwise be one that just never listens. Lines stay, and so
 * does everything before the end of such a statement.
 */
export function watchMain(code: string): string {
  if (!/\basync\b|\.then\s*\(/.test(code)) return code;
  const tree = parseModule(code);
  if (tree === undefined) return code;
  const names = asyncNames(tree);
  const ends = tree.body
    .map(calledIn)
    .filter((call) => call !== undefined)
    .filter((call) => isUnwatched(call, names))
    .map(({ end }) => end);
  return ends.reduceRight(
    (text, end) => `${text.slice(0, end)}?.catch?.(${rejectionNote})${text.slice(end)}`,
    code,
  );
}
