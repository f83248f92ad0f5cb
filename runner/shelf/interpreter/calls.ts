import type {
  ArrayExpression,
  CallExpression,
  NewExpression,
  TaggedTemplateExpression,
} from "acorn";
import {
  chainEnd,
  type Evaluate,
  type Frame,
  type Interpreter,
  unsupported,
} from "./interpreter.ts";
import { compileReference, getMember } from "./member.ts";
import { iterable } from "./patterns.ts";
import { lookUp } from "./scope.ts";

type Callee = CallExpression["callee"];

function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function";
}

/** The called function, with the `this` that its call gives it. */
function compileCallee(node: Callee, parts: Interpreter) {
  if (node.type === "Super") throw unsupported(node);
  if (node.type === "Identifier") return ({ scope }: Frame) => lookUp(scope, node.name);
  if (node.type === "MemberExpression") {
    const reference = compileReference(node, parts);
    return (frame: Frame) => {
      const found = reference(frame);
      if (found === undefined) return chainEnd;
      return { value: getMember(found), self: found.object };
    };
  }
  const callee = parts.expression(node);
  return (frame: Frame) => ({ value: callee(frame), self: undefined });
}

function nameOf(node: Callee | NewExpression["callee"]): string {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return "expression";
  const { object, property } = node;
  const last = property.type === "Identifier" && !node.computed ? `.${property.name}` : "[…]";
  return (object.type === "ThisExpression" ? "this" : nameOf(object)) + last;
}

export function compileCall(node: CallExpression, parts: Interpreter): Evaluate {
  const callee = compileCallee(node.callee, parts);
  const list = compileList(node.arguments, parts);
  return (frame) => {
    const found = callee(frame);
    if (found === chainEnd) return chainEnd;
    const { value, self } = found;
    if (value === chainEnd) return chainEnd;
    if (node.optional && (value === undefined || value === null)) return chainEnd;
    if (!isCallable(value)) throw new TypeError(`${nameOf(node.callee)} is not a function`);
    return Reflect.apply(value, self, list(frame));
  };
}

export function compileNew(node: NewExpression, parts: Interpreter): Evaluate {
  const callee = parts.expression(node.callee);
  const list = compileList(node.arguments, parts);
  return (frame) => {
    const value = callee(frame);
    if (!isCallable(value)) throw new TypeError(`${nameOf(node.callee)} is not a constructor`);
    return Reflect.construct(value, list(frame));
  };
}

export function compileTagged(node: TaggedTemplateExpression, parts: Interpreter): Evaluate {
  const callee = compileCallee(node.tag, parts);
  const { quasis, expressions } = node.quasi;
  const raw = Object.freeze(quasis.map((quasi) => quasi.value.raw));
  const strings = quasis.map((quasi) => quasi.value.cooked ?? undefined);
  // One array for all calls: tags keep what they made of it by its identity.
  Object.freeze(Object.defineProperty(strings, "raw", { value: raw }));
  const values = expressions.map((expression) => parts.expression(expression));
  return (frame) => {
    const found = callee(frame);
    if (found === chainEnd || !isCallable(found.value)) {
      throw new TypeError(`${nameOf(node.tag)} is not a function`);
    }
    const args = values.map((value) => value(frame));
    return Reflect.apply(found.value, found.self, [strings, ...args]);
  };
}

/** The values of a list of arguments or elements, spread where it says so. */
export function compileList(nodes: ArrayExpression["elements"], parts: Interpreter) {
  const values = nodes.map((node) => {
    if (node === null) return undefined;
    const spread = node.type === "SpreadElement";
    return { spread, evaluate: parts.expression(spread ? node.argument : node) };
  });
  return (frame: Frame): unknown[] => {
    const list: unknown[] = [];
    for (const found of values) {
      if (found === undefined) list.length += 1;
      else if (found.spread) list.push(...iterable(found.evaluate(frame)));
      else list.push(found.evaluate(frame));
    }
    return list;
  };
}
