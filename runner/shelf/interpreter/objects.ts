import type { ObjectExpression, Property } from "acorn";
import type { Evaluate, Frame, Interpreter } from "./interpreter.ts";
import { toKey } from "./member.ts";

type Fill = (frame: Frame, object: object) => void;

export function compileObject({ properties }: ObjectExpression, parts: Interpreter): Evaluate {
  const fills = properties.map((property): Fill => {
    if (property.type === "Property") return compileProperty(property, parts);
    const spread = parts.expression(property.argument);
    return (frame, object) => {
      Object.assign(object, spread(frame));
    };
  });
  return (frame) => {
    const object = {};
    for (const fill of fills) fill(frame, object);
    return object;
  };
}

function compileProperty(property: Property, parts: Interpreter): Fill {
  const { kind, computed, shorthand } = property;
  const key = compileKey(property, parts);
  const evaluate = parts.expression(property.value);
  if (kind !== "init") {
    return (frame, object) => {
      const accessor = evaluate(frame);
      const base = { configurable: true, enumerable: true };
      Object.defineProperty(object, key(frame), { ...base, [kind]: accessor });
    };
  }
  const setsPrototype = !computed && !shorthand && key(undefined) === "__proto__";
  return (frame, object) => {
    const name = key(frame);
    const value = evaluate(frame);
    if (setsPrototype) {
      if (value === null || typeof value === "object") Object.setPrototypeOf(object, value);
      return;
    }
    const data = { value, configurable: true, enumerable: true, writable: true };
    Object.defineProperty(object, name, data);
  };
}

/** The key of a property; of a computed one only with the frame that it is computed in. */
function compileKey({ key, computed }: Property, { expression }: Interpreter) {
  if (!computed && key.type === "Identifier") return () => key.name;
  if (!computed && key.type === "Literal") return () => toKey(key.value);
  const evaluate = expression(key);
  return (frame: Frame | undefined): PropertyKey => (frame ? toKey(evaluate(frame)) : "");
}
