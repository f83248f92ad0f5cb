import type {
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  WhileStatement,
} from "acorn";
import { type Execute, type Interpreter, type Jump, unsupported } from "./interpreter.ts";
import { iterable } from "./patterns.ts";
import { innerScope, type Scope } from "./scope.ts";

/** Whether a turn's end also ends its loop, and with what. */
function leaves(
  jump: Jump | undefined,
  labels: string[],
): { result: Jump | undefined } | undefined {
  if (jump === undefined) return undefined;
  if (jump.type === "return") return { result: jump };
  const own = jump.label === undefined || labels.includes(jump.label);
  if (!own) return { result: jump };
  return jump.type === "break" ? { result: undefined } : undefined;
}

/** A turn's own copy of the loop's variables, for the functions that are made in it. */
function copied(scope: Scope): Scope {
  return { ...scope, names: new Map(scope.names) };
}

export function compileFor(node: ForStatement, parts: Interpreter, labels: string[]): Execute {
  const { init, test, update } = node;
  const begin =
    init?.type === "VariableDeclaration" ? parts.statement(init) : init && parts.expression(init);
  const asked = test ? parts.expression(test) : () => true;
  const step = update ? parts.expression(update) : () => undefined;
  const body = parts.statement(node.body);
  const perTurn = init?.type === "VariableDeclaration" && init.kind !== "var";
  return (frame) => {
    const turn = perTurn ? { ...frame, scope: innerScope(frame.scope) } : frame;
    for (begin?.(turn); asked(turn); step(turn)) {
      const left = leaves(body(turn), labels);
      if (left !== undefined) return left.result;
      if (perTurn) turn.scope = copied(turn.scope);
    }
    return undefined;
  };
}

export function compileForIn(
  node: ForInStatement | ForOfStatement,
  parts: Interpreter,
  labels: string[],
): Execute {
  const { left, right } = node;
  if (node.type === "ForOfStatement" && node.await) throw unsupported({ type: "for await" });
  const bind = compileTarget(left, parts);
  const subject = parts.expression(right);
  const body = parts.statement(node.body);
  const valuesOf = node.type === "ForOfStatement" ? iterable : keysOf;
  return (frame) => {
    for (const value of valuesOf(subject(frame))) {
      const turn = { ...frame, scope: innerScope(frame.scope) };
      bind(turn, value);
      const ended = leaves(body(turn), labels);
      if (ended !== undefined) return ended.result;
    }
    return undefined;
  };
}

function compileTarget(left: ForInStatement["left"], parts: Interpreter) {
  if (left.type !== "VariableDeclaration") return parts.pattern(left, "assign");
  const [declared] = left.declarations;
  const { kind } = left;
  if (declared === undefined || (kind !== "var" && kind !== "let" && kind !== "const")) {
    throw unsupported({ type: kind });
  }
  return parts.pattern(declared.id, kind);
}

function* keysOf(value: unknown): Generator<string> {
  if (value === undefined || value === null) return;
  // Inherited keys belong to `for … in`.
  for (const key in Object(value)) yield key;
}

export function compileWhile(node: WhileStatement, parts: Interpreter, labels: string[]): Execute {
  const asked = parts.expression(node.test);
  const body = parts.statement(node.body);
  return (frame) => {
    while (asked(frame)) {
      const left = leaves(body(frame), labels);
      if (left !== undefined) return left.result;
    }
    return undefined;
  };
}

export function compileDoWhile(
  node: DoWhileStatement,
  parts: Interpreter,
  labels: string[],
): Execute {
  const asked = parts.expression(node.test);
  const body = parts.statement(node.body);
  return (frame) => {
    do {
      const left = leaves(body(frame), labels);
      if (left !== undefined) return left.result;
    } while (asked(frame));
    return undefined;
  };
}
