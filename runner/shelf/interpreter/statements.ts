import type {
  LabeledStatement,
  AnyNode,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
  WithStatement,
} from "acorn";
import { type Execute, type Interpreter, type Jump, unsupported } from "./interpreter.ts";
import { compileDoWhile, compileFor, compileForIn, compileWhile } from "./loops.ts";
import { declare, innerScope, withScope } from "./scope.ts";

const nothing: Execute = () => undefined;

type Compilers = {
  [Type in AnyNode["type"]]?: (
    node: Extract<AnyNode, { type: Type }>,
    parts: Interpreter,
    labels: string[],
  ) => Execute;
};

const compilers: Compilers = {
  ExpressionStatement: ({ expression }, parts) => {
    const evaluate = parts.expression(expression);
    return (frame) => {
      evaluate(frame);
      return undefined;
    };
  },
  VariableDeclaration: compileDeclaration,
  BlockStatement: ({ body }, parts) => compileBlock(body, parts),
  ReturnStatement: ({ argument }, parts) => {
    const evaluate = argument ? parts.expression(argument) : () => undefined;
    return (frame) => ({ type: "return", value: evaluate(frame) });
  },
  IfStatement: ({ test, consequent, alternate }, { expression, statement }) => {
    const asked = expression(test);
    const yes = statement(consequent);
    const no = alternate ? statement(alternate) : nothing;
    return (frame) => (asked(frame) ? yes(frame) : no(frame));
  },
  ThrowStatement: ({ argument }, { expression }) => {
    const evaluate = expression(argument);
    return (frame) => {
      throw evaluate(frame);
    };
  },
  ForStatement: compileFor,
  ForInStatement: compileForIn,
  ForOfStatement: compileForIn,
  WhileStatement: compileWhile,
  DoWhileStatement: compileDoWhile,
  BreakStatement:
    ({ label }) =>
    () => ({ type: "break", label: label?.name }),
  ContinueStatement:
    ({ label }) =>
    () => ({ type: "continue", label: label?.name }),
  LabeledStatement: compileLabeled,
  SwitchStatement: compileSwitch,
  TryStatement: compileTry,
  WithStatement: compileWith,
  EmptyStatement: () => nothing,
  DebuggerStatement: () => nothing,
  // Functions are made when their block begins.
  FunctionDeclaration: () => nothing,
};

/** @param labels those that stand before the statement */
export function compileStatement(node: AnyNode, parts: Interpreter, labels: string[]): Execute {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has, for each type, a compiler of just that type
  const compile = compilers[node.type] as
    | ((found: AnyNode, parts: Interpreter, labels: string[]) => Execute)
    | undefined;
  if (compile === undefined) throw unsupported(node);
  return compile(node, parts, labels);
}

/** Statements in a scope of their own, with the functions among them made first. */
export function compileBlock(nodes: readonly AnyNode[], parts: Interpreter): Execute {
  const functions = nodes.flatMap((node) =>
    node.type === "FunctionDeclaration" && node.id
      ? [{ name: node.id.name, make: parts.function(node) }]
      : [],
  );
  const steps = nodes.map((node) => parts.statement(node)).filter((step) => step !== nothing);
  const scoped =
    functions.length > 0 ||
    nodes.some((node) => node.type === "VariableDeclaration" && node.kind !== "var");
  return (frame) => {
    const inner = scoped ? { ...frame, scope: innerScope(frame.scope) } : frame;
    for (const { name, make } of functions) declare(inner.scope, name, make(inner));
    for (const step of steps) {
      const jump = step(inner);
      if (jump !== undefined) return jump;
    }
    return undefined;
  };
}

function compileDeclaration(
  { kind, declarations }: VariableDeclaration,
  parts: Interpreter,
): Execute {
  if (kind !== "var" && kind !== "let" && kind !== "const") throw unsupported({ type: kind });
  const binds = declarations.map(({ id, init }) => ({
    bind: parts.pattern(id, kind),
    evaluate: init ? parts.expression(init) : undefined,
  }));
  return (frame) => {
    for (const { bind, evaluate } of binds) {
      // `var x;` leaves what x has; `let x;` makes it undefined.
      if (evaluate !== undefined || kind !== "var") bind(frame, evaluate?.(frame));
    }
    return undefined;
  };
}

function compileLabeled(node: LabeledStatement, parts: Interpreter, labels: string[]): Execute {
  const label = node.label.name;
  const execute = parts.statement(node.body, [...labels, label]);
  return (frame) => {
    const jump = execute(frame);
    return jump?.type === "break" && jump.label === label ? undefined : jump;
  };
}

function compileSwitch({ discriminant, cases }: SwitchStatement, parts: Interpreter): Execute {
  const subject = parts.expression(discriminant);
  const arms = cases.map(({ test, consequent }) => ({
    test: test ? parts.expression(test) : undefined,
    steps: consequent.map((node) => parts.statement(node)),
  }));
  return (frame) => {
    const inner = { ...frame, scope: innerScope(frame.scope) };
    const value = subject(inner);
    const matching = arms.findIndex(({ test }) => test !== undefined && test(inner) === value);
    const first = matching === -1 ? arms.findIndex(({ test }) => test === undefined) : matching;
    if (first === -1) return undefined;
    for (const step of arms.slice(first).flatMap(({ steps }) => steps)) {
      const jump = step(inner);
      if (jump?.type === "break" && jump.label === undefined) return undefined;
      if (jump !== undefined) return jump;
    }
    return undefined;
  };
}

function compileTry({ block, handler, finalizer }: TryStatement, parts: Interpreter): Execute {
  const body = compileBlock(block.body, parts);
  const bind = handler?.param ? parts.pattern(handler.param, "let") : undefined;
  const caught = handler ? compileBlock(handler.body.body, parts) : undefined;
  const last = finalizer ? compileBlock(finalizer.body, parts) : undefined;
  return (frame) => {
    let ended: Jump | undefined;
    let thrown: { error: unknown } | undefined;
    try {
      ended = body(frame);
    } catch (error) {
      thrown = { error };
    }
    if (thrown !== undefined && caught !== undefined) {
      const { error } = thrown;
      thrown = undefined;
      try {
        const inner = { ...frame, scope: innerScope(frame.scope) };
        bind?.(inner, error);
        ended = caught(inner);
      } catch (second) {
        thrown = { error: second };
      }
    }
    const jump = last?.(frame);
    if (jump !== undefined) return jump;
    if (thrown !== undefined) throw thrown.error;
    return ended;
  };
}

function compileWith({ object, body }: WithStatement, parts: Interpreter): Execute {
  const evaluate = parts.expression(object);
  const execute = parts.statement(body);
  return (frame) => {
    const subject: object = Object(evaluate(frame));
    return execute({ ...frame, scope: withScope(frame.scope, subject) });
  };
}
