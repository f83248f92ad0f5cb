import type { AssignmentExpression, Expression, UpdateExpression } from "acorn";
import { type Evaluate, type Frame, type Interpreter, unsupported } from "./interpreter.ts";
import { compileReference, getMember, setMember } from "./member.ts";
import { applyAssignment, toNumeric } from "./operators.ts";
import { assign, lookUp } from "./scope.ts";

interface Place {
  get: () => unknown;
  set: (value: unknown) => void;
}

/** Where an assignment reads and writes, evaluated once. */
function compilePlace(
  node: Expression | AssignmentExpression["left"],
  parts: Interpreter,
): (frame: Frame) => Place {
  if (node.type === "Identifier") {
    const { name } = node;
    return ({ scope }) => ({
      get: () => lookUp(scope, name).value,
      set: (value) => assign(scope, name, value),
    });
  }
  if (node.type !== "MemberExpression") throw unsupported(node);
  const reference = compileReference(node, parts);
  return (frame) => {
    const found = reference(frame) ?? { object: undefined, key: "" };
    return { get: () => getMember(found), set: (value) => setMember(found, value) };
  };
}

/** Whether `&&=`, `||=` or `??=` leaves a place as it is, given what is there. */
const keeps: Record<string, (value: unknown) => boolean> = {
  "&&=": (value) => !value,
  "||=": Boolean,
  "??=": (value) => value !== undefined && value !== null,
};

export function compileAssignment(node: AssignmentExpression, parts: Interpreter): Evaluate {
  const { operator, left, right } = node;
  const evaluate = parts.expression(right);
  if (left.type === "ObjectPattern" || left.type === "ArrayPattern") {
    const bind = parts.pattern(left, "assign");
    return (frame) => {
      const value = evaluate(frame);
      bind(frame, value);
      return value;
    };
  }
  const place = compilePlace(left, parts);
  const kept = keeps[operator];
  return (frame) => {
    const { get, set } = place(frame);
    if (operator !== "=") {
      const before = get();
      if (kept?.(before) === true) return before;
      const operand = evaluate(frame);
      const after = kept === undefined ? applyAssignment(operator, before, operand) : operand;
      set(after);
      return after;
    }
    const value = evaluate(frame);
    set(value);
    return value;
  };
}

export function compileUpdate(node: UpdateExpression, parts: Interpreter): Evaluate {
  const place = compilePlace(node.argument, parts);
  const step = node.operator === "++" ? 1 : -1;
  return (frame) => {
    const { get, set } = place(frame);
    const before = toNumeric(get());
    const after = typeof before === "bigint" ? before + BigInt(step) : before + step;
    set(after);
    return node.prefix ? after : before;
  };
}
