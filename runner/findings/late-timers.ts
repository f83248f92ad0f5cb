import type { AnyNode, CallExpression } from "acorn";
import { simple } from "acorn-walk";
import type { Names } from "./names.ts";
import { isStartup, type Match, type Site } from "./site.ts";

const timers = new Set(["setTimeout", "setInterval"]);
const endings = new Set(["end", "send", "json", "sendStatus", "redirect"]);

/** The call that a statement is, if it is one. */
function callOf(statement: AnyNode | undefined): CallExpression | undefined {
  if (statement?.type !== "ExpressionStatement") return undefined;
  const { expression } = statement;
  const called = expression.type === "AwaitExpression" ? expression.argument : expression;
  return called.type === "CallExpression" ? called : undefined;
}

/** Whether a statement ends the response: `res.end(…)`, `res.status(201).json(…)`. */
function endsResponse(statement: AnyNode, ancestors: readonly AnyNode[], names: Names): boolean {
  const path = names.valueOf(callOf(statement)?.callee ?? statement, ancestors) ?? "";
  return path.startsWith("@res.") && endings.has(path.slice(path.lastIndexOf(".") + 1));
}

/** Whether a function that a timer is given does something with the response, so that it has not ended. */
function usesResponse(node: AnyNode, ancestors: readonly AnyNode[], names: Names): boolean {
  let uses = false;
  simple(node, {
    Identifier(identifier) {
      uses ||= names.valueOf(identifier, ancestors)?.startsWith("@res") === true;
    },
  });
  return uses;
}

function clears(tree: AnyNode | undefined): boolean {
  let found = false;
  if (tree === undefined) return found;
  simple(tree, {
    Identifier({ name }) {
      found ||= name === "clearInterval" || name === "clearTimeout";
    },
  });
  return found;
}

/** Timers that the end of their request takes away before they fire. */
export function* findLateTimers({ node, path, ancestors, names }: Site): Generator<Match> {
  if (!timers.has(path) || isStartup(ancestors)) return;
  const [work] = node.arguments;
  if (work === undefined || usesResponse(work, ancestors, names)) return;
  const at = ancestors.findLastIndex((each) => each.type === "BlockStatement");
  const block = ancestors[at];
  const own = ancestors[at + 1];
  const before =
    block?.type === "BlockStatement"
      ? block.body.slice(
          0,
          block.body.findIndex((each) => each === own),
        )
      : [];
  if (before.some((statement) => endsResponse(statement, ancestors, names))) {
    yield { rule: "timer-after-response", offset: node.start, api: path };
    return;
  }
  const inHandler = ancestors.some((each) => hasResponse(each, names, ancestors));
  if (path === "setInterval" && inHandler && !clears(ancestors[0])) {
    yield { rule: "interval-in-request", offset: node.start, api: path };
  }
}

/** Whether a node is a handler: a function with the response as a parameter. */
function hasResponse(node: AnyNode, names: Names, ancestors: readonly AnyNode[]): boolean {
  if (!("params" in node) || !Array.isArray(node.params)) return false;
  return node.params.some(
    (parameter) =>
      parameter.type === "Identifier" && names.valueOf(parameter, ancestors) === "@res",
  );
}
