import type { MemberExpression } from "acorn";
import {
  chainEnd,
  type Evaluate,
  type Frame,
  type Interpreter,
  unsupported,
} from "./interpreter.ts";

/** An object and the key of one of its properties, evaluated once. */
export interface Reference {
  object: unknown;
  key: PropertyKey;
}

export function toKey(value: unknown): PropertyKey {
  return typeof value === "symbol" ? value : String(value);
}

/** Evaluates the two sides of `object.key`; undefined where `?.` ends the chain. */
export function compileReference(
  node: MemberExpression,
  { expression }: Interpreter,
): (frame: Frame) => Reference | undefined {
  if (node.object.type === "Super" || node.property.type === "PrivateIdentifier") {
    throw unsupported(node);
  }
  const object = expression(node.object);
  const key = compileKey(node, expression);
  return (frame) => {
    const value = object(frame);
    if (value === chainEnd || (node.optional && (value === undefined || value === null)))
      return undefined;
    return { object: value, key: toKey(key(frame)) };
  };
}

function compileKey(node: MemberExpression, expression: Interpreter["expression"]): Evaluate {
  const { property } = node;
  if (property.type === "PrivateIdentifier") throw unsupported(node);
  if (node.computed || property.type !== "Identifier") return expression(property);
  return () => property.name;
}

function boxed({ object, key }: Reference, doing: string): object {
  if (object === undefined || object === null) {
    throw new TypeError(`Cannot ${doing} properties of ${object} (at '${String(key)}')`);
  }
  return Object(object);
}

export function getMember(reference: Reference): unknown {
  const { object, key } = reference;
  return Reflect.get(boxed(reference, "read"), key, object);
}

export function setMember(reference: Reference, value: unknown): void {
  const { object, key } = reference;
  const target = boxed(reference, "set");
  Reflect.set(
    target,
    key,
    value,
    typeof object === "object" || typeof object === "function" ? object : target,
  );
}

export function deleteMember(reference: Reference): boolean {
  return Reflect.deleteProperty(boxed(reference, "delete"), reference.key);
}
