import type { AnyNode, Expression, Function as FunctionNode, Pattern } from "acorn";
import type { Scope } from "./scope.ts";

/** What running code of a function can reach besides its names. */
export interface Frame {
  scope: Scope;
  self: unknown;
}

export type Evaluate = (frame: Frame) => unknown;

/** How a statement ended, when not at its end. */
export type Jump =
  | { type: "return"; value: unknown }
  | { type: "break" | "continue"; label: string | undefined };

export type Execute = (frame: Frame) => Jump | undefined;

/** Sets the names of a pattern: declares them, or assigns to what is there. */
export type Bind = (frame: Frame, value: unknown) => void;
export type BindingKind = "var" | "let" | "const" | "assign";

/** The parts of the interpreter, as they call each other: each node is compiled once, to a closure. */
export interface Interpreter {
  expression: (node: Expression) => Evaluate;
  statement: (node: AnyNode, labels?: string[]) => Execute;
  block: (nodes: readonly AnyNode[]) => Execute;
  pattern: (node: Pattern, kind: BindingKind) => Bind;
  function: (node: FunctionNode) => Evaluate;
}

/** Stands for the end of a chain at `?.`, until the chain's own end makes it undefined. */
export const chainEnd = Symbol("end of an optional chain");

/** Ends with a sentence that says why, for what is not interpreted: async functions, generators, classes. */
export function unsupported({ type }: { type: string }): EvalError {
  const article = /^[aeiou]/i.test(type) ? "an" : "a";
  return new EvalError(
    `Workers compile no code while they handle a request, and code with ${article} ${type} cannot be interpreted instead. Compile it when the program starts.`,
  );
}
