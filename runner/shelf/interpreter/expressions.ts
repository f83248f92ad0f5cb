import type { Expression, TemplateLiteral, UnaryExpression } from "acorn";
import { compileAssignment, compileUpdate } from "./assignments.ts";
import { compileCall, compileList, compileNew, compileTagged } from "./calls.ts";
import { chainEnd, type Evaluate, type Interpreter, unsupported } from "./interpreter.ts";
import { compileReference, deleteMember, getMember } from "./member.ts";
import { compileObject } from "./objects.ts";
import { applyBinary, applyUnary } from "./operators.ts";
import { isKnown, lookUp } from "./scope.ts";

type Compilers = {
  [Type in Expression["type"]]?: (
    node: Extract<Expression, { type: Type }>,
    parts: Interpreter,
  ) => Evaluate;
};

const compilers: Compilers = {
  Identifier:
    ({ name }) =>
    ({ scope }) =>
      lookUp(scope, name).value,
  Literal: ({ value, regex }) => {
    if (regex) return () => new RegExp(regex.pattern, regex.flags);
    return () => value;
  },
  ThisExpression:
    () =>
    ({ self }) =>
      self,
  TemplateLiteral: compileTemplate,
  TaggedTemplateExpression: compileTagged,
  ArrayExpression: ({ elements }, parts) => compileList(elements, parts),
  ObjectExpression: compileObject,
  MemberExpression: (node, parts) => {
    const reference = compileReference(node, parts);
    return (frame) => {
      const found = reference(frame);
      return found === undefined ? chainEnd : getMember(found);
    };
  },
  ChainExpression: (node, { expression }) => {
    const chain = expression(node.expression);
    return (frame) => {
      const value = chain(frame);
      return value === chainEnd ? undefined : value;
    };
  },
  ParenthesizedExpression: (node, { expression }) => expression(node.expression),
  CallExpression: compileCall,
  NewExpression: compileNew,
  AssignmentExpression: compileAssignment,
  UpdateExpression: compileUpdate,
  UnaryExpression: compileUnary,
  BinaryExpression: ({ operator, left, right }, parts) => {
    if (left.type === "PrivateIdentifier") throw unsupported(left);
    const [one, other] = [parts.expression(left), parts.expression(right)];
    return (frame) => applyBinary(operator, one(frame), other(frame));
  },
  LogicalExpression: ({ operator, left, right }, { expression }) => {
    const [one, other] = [expression(left), expression(right)];
    if (operator === "&&") return (frame) => one(frame) && other(frame);
    if (operator === "||") return (frame) => one(frame) || other(frame);
    return (frame) => one(frame) ?? other(frame);
  },
  ConditionalExpression: ({ test, consequent, alternate }, { expression }) => {
    const [asked, yes, no] = [expression(test), expression(consequent), expression(alternate)];
    return (frame) => (asked(frame) ? yes(frame) : no(frame));
  },
  SequenceExpression: ({ expressions }, { expression }) => {
    const all = expressions.map(expression);
    return (frame) => {
      let last: unknown;
      for (const evaluate of all) last = evaluate(frame);
      return last;
    };
  },
  FunctionExpression: (node, parts) => parts.function(node),
  ArrowFunctionExpression: (node, parts) => parts.function(node),
};

export function compileExpression(node: Expression, parts: Interpreter): Evaluate {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has, for each type, a compiler of just that type
  const compile = compilers[node.type] as
    | ((found: Expression, parts: Interpreter) => Evaluate)
    | undefined;
  if (compile === undefined) throw unsupported(node);
  return compile(node, parts);
}

function compileTemplate({ quasis, expressions }: TemplateLiteral, parts: Interpreter): Evaluate {
  const values = expressions.map((expression) => parts.expression(expression));
  const texts = quasis.map((quasi) => quasi.value.cooked ?? "");
  return (frame) =>
    texts
      .map((text, index) => {
        const value = values[index];
        return value === undefined ? text : `${text}${String(value(frame))}`;
      })
      .join("");
}

function compileUnary(node: UnaryExpression, parts: Interpreter): Evaluate {
  const { operator, argument } = node;
  if (operator === "delete" && argument.type === "MemberExpression") {
    const reference = compileReference(argument, parts);
    return (frame) => {
      const found = reference(frame);
      return found === undefined || deleteMember(found);
    };
  }
  if (operator === "delete") return () => false;
  const value = parts.expression(argument);
  if (operator === "typeof" && argument.type === "Identifier") {
    return (frame) => (isKnown(frame.scope, argument.name) ? typeof value(frame) : "undefined");
  }
  return (frame) => applyUnary(operator, value(frame));
}
