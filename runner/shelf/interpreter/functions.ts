import type { AnyNode, Function as FunctionNode } from "acorn";
import {
  type Bind,
  type Evaluate,
  type Frame,
  type Interpreter,
  unsupported,
} from "./interpreter.ts";
import { declare, hoist, innerScope, type Scope } from "./scope.ts";

/** A function of interpreted code, as a real one: it can be called, constructed and passed on. */
export function compileFunction(node: FunctionNode, parts: Interpreter): Evaluate {
  // Made all the same: what an engine generates may hold one that is never called.
  if (node.async || node.generator) return () => refusing(node);
  const arrow = node.type === "ArrowFunctionExpression";
  const call = compileCall(node, parts);
  const length = node.params.findIndex((parameter) => parameter.type !== "Identifier");
  return (frame) => {
    const scope =
      node.id && node.type === "FunctionExpression" ? innerScope(frame.scope) : frame.scope;
    const made = arrow
      ? (...args: unknown[]) => call(scope, frame.self, args)
      : function interpreted(this: unknown, ...args: unknown[]) {
          return call(scope, this, args);
        };
    Object.defineProperty(made, "name", { value: node.id?.name ?? "", configurable: true });
    const count = length === -1 ? node.params.length : length;
    Object.defineProperty(made, "length", { value: count, configurable: true });
    if (scope !== frame.scope && node.id) declare(scope, node.id.name, made);
    return made;
  };
}

/** What stands for a function that cannot be run; engines ask it for the constructor of its kind. */
function refusing({ async }: FunctionNode) {
  const error = unsupported({ type: async ? "async function" : "generator" });
  const refuse = (): never => {
    throw error;
  };
  function constructor(): never {
    return refuse();
  }
  return Object.assign(async ? () => Promise.reject(error) : refuse, { constructor });
}

/** Whether the function that is being compiled is strict: those inside it are too. */
let strictOutside = false;

function compileCall(node: FunctionNode, parts: Interpreter) {
  const { body } = node;
  const outside = strictOutside;
  strictOutside ||= body.type === "BlockStatement" && isStrict(body.body);
  try {
    return compileBody(node, strictOutside, parts);
  } finally {
    strictOutside = outside;
  }
}

function compileBody({ type, params, body }: FunctionNode, strict: boolean, parts: Interpreter) {
  const arrow = type === "ArrowFunctionExpression";
  const binds = params.map((parameter): { bind: Bind; rest: boolean } => {
    const rest = parameter.type === "RestElement";
    return { rest, bind: parts.pattern(rest ? parameter.argument : parameter, "let") };
  });
  const vars = varsOf(body);
  const run =
    body.type === "BlockStatement" ? parts.block(body.body) : returning(parts.expression(body));
  return (outer: Scope, self: unknown, args: unknown[]): unknown => {
    const scope = innerScope(outer);
    // Sloppy code has the global object for no object.
    const frame = { scope, self: arrow || strict ? self : (self ?? globalThis) };
    if (!arrow) declare(scope, "arguments", args);
    for (const [index, { bind, rest }] of binds.entries()) {
      bind(frame, rest ? args.slice(index) : args[index]);
    }
    for (const name of vars) hoist(scope, name);
    const jump = run(frame);
    return jump?.type === "return" ? jump.value : undefined;
  };
}

function returning(evaluate: Evaluate) {
  return (frame: Frame) => ({ type: "return" as const, value: evaluate(frame) });
}

function isStrict(nodes: readonly AnyNode[]): boolean {
  const [first] = nodes;
  return first?.type === "ExpressionStatement" && first.directive === "use strict";
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value;
}

/** The names that `var` gives anywhere in a function, but not in those inside it. */
function varsOf(body: AnyNode): Set<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode): void => {
    if (/Function|^Class/.test(node.type)) return;
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      for (const { id } of node.declarations) collectNames(id, names);
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(body);
  return names;
}

function collectNames(pattern: AnyNode, names: Set<string>): void {
  if (pattern.type === "Identifier") names.add(pattern.name);
  else if (pattern.type === "AssignmentPattern") collectNames(pattern.left, names);
  else if (pattern.type === "RestElement") collectNames(pattern.argument, names);
  else if (pattern.type === "Property") collectNames(pattern.value, names);
  const inside =
    pattern.type === "ArrayPattern"
      ? pattern.elements
      : pattern.type === "ObjectPattern"
        ? pattern.properties
        : [];
  for (const part of inside) if (part !== null) collectNames(part, names);
}
