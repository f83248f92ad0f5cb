import type { AnyNode, CallExpression, MemberExpression, NewExpression, Program } from "acorn";
import { type Binding, moduleName, propertyName, scopesOf } from "./scopes.ts";

/**
 * What an expression is, as far as the text tells, written as a path: `node:http.createServer()` is the
 * result of that call, `@res.socket` a member of a handler's response. Undefined when it cannot be told.
 */
export interface Names {
  valueOf(node: AnyNode, ancestors: readonly AnyNode[]): string | undefined;
  /** The expression that a variable was given, or the node itself where it is no such variable. */
  follow(node: AnyNode, ancestors: readonly AnyNode[]): AnyNode;
}

/** Methods that give back what they were called on. */
const chained = /\.(?:on|once|addListener|prependListener|listen|ref|unref)\(\)/g;

/** Different ways to the same thing, brought to one. */
const sameAs: [RegExp, string][] = [
  [/^node:https?\.(?:Server|createServer)\(\)/, "node:http.createServer()"],
  [/^(?:express|koa|connect|polka|restana)\(\)\.listen\(\)/, "node:http.createServer()"],
  [/^node:net\.Server\(\)/, "node:net.createServer()"],
  [/^node:fs\/promises\b/, "node:fs.promises"],
  [/^globalThis\.(?=\w)/, ""],
  [/^node:process\b/, "process"],
  [/^node:timers\.(?=set)/, ""],
  [/^node:crypto\.webcrypto\b/, "crypto"],
];

function simplified(path: string): string {
  const known = sameAs.reduce((text, [from, to]) => text.replace(from, to), path);
  return known.replaceAll(chained, "");
}

function literalText(node: AnyNode | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** How far a value is followed through variables; programs that go further are not understood. */
const depthMost = 12;

export function namesOf(tree: Program): Names {
  const scopes = scopesOf(tree);

  function bindingOf(name: string, ancestors: readonly AnyNode[]): Binding | undefined {
    const owner = ancestors.findLast((node) => scopes.get(node)?.has(name) === true);
    return owner === undefined ? undefined : scopes.get(owner)?.get(name);
  }

  function identifier(name: string, ancestors: readonly AnyNode[], depth: number) {
    const binding = bindingOf(name, ancestors);
    // What nobody declares is a global.
    if (binding === undefined) return name;
    if ("value" in binding) return binding.value;
    const base = value(binding.init, binding.scope, depth + 1);
    return base === undefined || binding.members.includes("?")
      ? undefined
      : [base, ...binding.members].join(".");
  }

  function call(
    node: CallExpression | NewExpression,
    ancestors: readonly AnyNode[],
    depth: number,
  ) {
    const [argument] = node.arguments;
    if (node.callee.type === "Identifier" && node.callee.name === "require") {
      const specifier = literalText(argument);
      return specifier === undefined ? undefined : moduleName(specifier);
    }
    const callee = value(node.callee, ancestors, depth + 1);
    return callee === undefined ? undefined : `${callee}()`;
  }

  function member(node: MemberExpression, ancestors: readonly AnyNode[], depth: number) {
    const base = value(node.object, ancestors, depth + 1);
    const name = propertyName(node.property, node.computed);
    if (base === undefined || name === undefined) return undefined;
    return name === "default" ? base : `${base}.${name}`;
  }

  function value(node: AnyNode, ancestors: readonly AnyNode[], depth: number): string | undefined {
    if (depth > depthMost) return undefined;
    if (node.type === "Identifier") return identifier(node.name, ancestors, depth);
    if (node.type === "CallExpression" || node.type === "NewExpression")
      return call(node, ancestors, depth);
    if (node.type === "MemberExpression") return member(node, ancestors, depth);
    if (node.type === "AwaitExpression") return value(node.argument, ancestors, depth + 1);
    if (node.type === "ChainExpression") return value(node.expression, ancestors, depth + 1);
    if (node.type !== "ImportExpression") return undefined;
    const specifier = literalText(node.source);
    return specifier === undefined ? undefined : moduleName(specifier);
  }

  return {
    valueOf(node, ancestors) {
      const path = value(node, ancestors, 0);
      return path === undefined ? undefined : simplified(path);
    },
    follow(node, ancestors) {
      const binding = node.type === "Identifier" ? bindingOf(node.name, ancestors) : undefined;
      return binding !== undefined && "init" in binding && binding.members.length === 0
        ? binding.init
        : node;
    },
  };
}
