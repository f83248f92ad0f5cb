import type { AssignmentOperator, BinaryOperator, UnaryOperator } from "acorn";

/**
 * Operands come from code that says nothing of their types; what JavaScript makes of them is what is
 * wanted, so the operators are applied to `any`, here and nowhere else.
 */
/* oxlint-disable typescript/no-explicit-any -- operators of JavaScript take anything */

const binary: Record<string, (left: any, right: any) => unknown> = {
  // oxlint-disable-next-line eqeqeq -- the interpreted operator
  "==": (left, right) => left == right,
  // oxlint-disable-next-line eqeqeq -- the interpreted operator
  "!=": (left, right) => left != right,
  "===": (left, right) => left === right,
  "!==": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "<<": (left, right) => left << right,
  ">>": (left, right) => left >> right,
  ">>>": (left, right) => left >>> right,
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
  "**": (left, right) => left ** right,
  "|": (left, right) => left | right,
  "^": (left, right) => left ^ right,
  "&": (left, right) => left & right,
  in: (left, right) => left in right,
  instanceof: (left, right) => left instanceof right,
};

const unary: Record<string, (value: any) => unknown> = {
  "-": (value) => -value,
  "+": (value) => +value,
  "!": (value) => !value,
  "~": (value) => ~value,
  typeof: (value) => typeof value,
  void: () => undefined,
};

export function applyBinary(operator: BinaryOperator, left: unknown, right: unknown): unknown {
  return binary[operator]?.(left, right);
}

export function applyUnary(operator: UnaryOperator, value: unknown): unknown {
  return unary[operator]?.(value);
}

/** What `left += right` assigns, and its like; `undefined` operator parts mean plain assignment. */
export function applyAssignment(
  operator: AssignmentOperator,
  left: unknown,
  right: unknown,
): unknown {
  return binary[operator.slice(0, -1)]?.(left, right);
}

/** The value as `++` and `--` take it. */
export function toNumeric(value: any): number | bigint {
  return typeof value === "bigint" ? value : Number(value);
}
