import type { ArrayPattern, AssignmentProperty, ObjectPattern, Pattern, RestElement } from "acorn";
import { type Bind, type BindingKind, type Interpreter, unsupported } from "./interpreter.ts";
import { compileReference, setMember, toKey } from "./member.ts";
import { assign, declare } from "./scope.ts";

export function compilePattern(node: Pattern, kind: BindingKind, parts: Interpreter): Bind {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- a rest element stands in other patterns only, which take it apart
  switch (node.type) {
    case "Identifier":
      return bindName(node.name, kind);
    case "MemberExpression": {
      const reference = compileReference(node, parts);
      return (frame, value) => {
        const target = reference(frame);
        if (target !== undefined) setMember(target, value);
      };
    }
    case "AssignmentPattern": {
      const bind = parts.pattern(node.left, kind);
      const otherwise = parts.expression(node.right);
      return (frame, value) => bind(frame, value === undefined ? otherwise(frame) : value);
    }
    case "ArrayPattern":
      return bindArray(node, kind, parts);
    case "ObjectPattern":
      return bindObject(node, kind, parts);
    default:
      throw unsupported(node);
  }
}

function bindName(name: string, kind: BindingKind): Bind {
  if (kind === "let" || kind === "const") {
    return ({ scope }, value) => declare(scope, name, value, kind === "const");
  }
  // A `var` was declared when its function began.
  return ({ scope }, value) => assign(scope, name, value);
}

function bindArray({ elements }: ArrayPattern, kind: BindingKind, parts: Interpreter): Bind {
  const binds = elements.map((element) => {
    if (element === null) return undefined;
    const rest = element.type === "RestElement";
    return { rest, bind: parts.pattern(rest ? element.argument : element, kind) };
  });
  return (frame, value) => {
    const values = Array.from(iterable(value));
    for (const [index, found] of binds.entries()) {
      found?.bind(frame, found.rest ? values.slice(index) : values[index]);
    }
  };
}

export function iterable(value: unknown): Iterable<unknown> {
  const method =
    value === undefined || value === null ? undefined : Reflect.get(Object(value), Symbol.iterator);
  if (typeof method !== "function") throw new TypeError(`${String(value)} is not iterable`);
  return { [Symbol.iterator]: () => Reflect.apply(method, value, []) };
}

function bindObject({ properties }: ObjectPattern, kind: BindingKind, parts: Interpreter): Bind {
  const named = properties.filter((property) => property.type === "Property");
  const rest = properties.find(
    (property): property is RestElement => property.type === "RestElement",
  );
  const binds = named.map((property) => ({
    key: compilePropertyKey(property, parts),
    bind: parts.pattern(property.value, kind),
  }));
  const bindRest = rest === undefined ? undefined : parts.pattern(rest.argument, kind);
  return (frame, value) => {
    if (value === undefined || value === null) {
      throw new TypeError(`Cannot destructure '${value}' as it is ${value}.`);
    }
    const left: Record<PropertyKey, unknown> = { ...Object(value) };
    for (const { key, bind } of binds) {
      const name = key(frame);
      bind(frame, Reflect.get(Object(value), name, value));
      Reflect.deleteProperty(left, name);
    }
    bindRest?.(frame, left);
  };
}

function compilePropertyKey({ key, computed }: AssignmentProperty, { expression }: Interpreter) {
  if (!computed && key.type === "Identifier") return () => key.name;
  const evaluate = expression(key);
  return (frame: Parameters<Bind>[0]) => toKey(evaluate(frame));
}
