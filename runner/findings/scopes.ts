import type {
  AnonymousFunctionDeclaration,
  AnyNode,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  ImportDeclaration,
  Pattern,
  Program,
  VariableDeclarator,
} from "acorn";
import { ancestor } from "acorn-walk";
import { isBareBuiltin } from "../program/builtin-names.ts";

type FunctionNode =
  | AnonymousFunctionDeclaration
  | ArrowFunctionExpression
  | FunctionDeclaration
  | FunctionExpression;

/** What a name stands for: an expression, of which a member may be meant, or something known by itself. */
export type Binding =
  | { init: AnyNode; scope: AnyNode[]; members: string[] }
  | { value: string | undefined };

/** A specifier, with the prefix that a built-in module may be written without. */
export function moduleName(specifier: string): string {
  return isBareBuiltin(specifier) ? `node:${specifier}` : specifier;
}

export function isFunction(node: AnyNode): node is FunctionNode {
  return (
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression"
  );
}

/** The innermost function around a node, or the file; a name belongs to one of these. */
function ownerOf(ancestors: readonly AnyNode[]): AnyNode | undefined {
  return ancestors.findLast((node) => isFunction(node) || node.type === "Program");
}

/** The role of a handler's parameter. Frameworks and node:http name them alike, so the names tell. */
function parameterRole(of: FunctionNode, name: string): string | undefined {
  if (of.params.length < 2) return undefined;
  if (name === "req" || name === "request") return "@req";
  return name === "res" || name === "response" ? "@res" : undefined;
}

/** The name of a property or member, where the text has it. */
export function propertyName(key: AnyNode, computed: boolean): string | undefined {
  if (key.type === "Identifier" && !computed) return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : undefined;
}

/** The names in a pattern, each with the members that lead to it. */
function* namesIn(pattern: Pattern, members: string[] = []): Generator<[string, string[]]> {
  if (pattern.type === "Identifier") yield [pattern.name, members];
  else if (pattern.type === "AssignmentPattern") yield* namesIn(pattern.left, members);
  else if (pattern.type === "ObjectPattern") {
    for (const property of pattern.properties) {
      if (property.type !== "Property") continue;
      const name = propertyName(property.key, property.computed);
      yield* namesIn(property.value, [...members, name ?? "?"]);
    }
  } else if (pattern.type === "ArrayPattern") {
    for (const element of pattern.elements) {
      if (element !== null) yield* namesIn(element, [...members, "?"]);
    }
  }
}

/** What each name stands for, by the function or file that it belongs to. */
export type Scopes = Map<AnyNode, Map<string, Binding>>;

export function scopesOf(tree: Program): Scopes {
  const scopes: Scopes = new Map();
  const declare = (owner: AnyNode | undefined, name: string, binding: Binding) => {
    if (owner === undefined) return;
    const names = scopes.get(owner) ?? new Map<string, Binding>();
    scopes.set(owner, names);
    const before = names.get(name);
    // Said twice, it may be either, unless one of the two says nothing.
    const unclear = before !== undefined && !("value" in before && before.value === undefined);
    names.set(name, unclear && names.has(name) ? { value: undefined } : binding);
  };
  const declareFunction = (node: FunctionNode, ancestors: readonly AnyNode[]) => {
    if (node.type === "FunctionDeclaration" && node.id !== null) {
      declare(ownerOf(ancestors.slice(0, -1)), node.id.name, { value: undefined });
    }
    for (const pattern of node.params) {
      for (const [name] of namesIn(pattern)) {
        declare(node, name, { value: parameterRole(node, name) });
      }
    }
  };
  ancestor(tree, {
    ImportDeclaration(node: ImportDeclaration, _, ancestors) {
      const module = moduleName(String(node.source.value));
      for (const specifier of node.specifiers) {
        const member =
          specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier"
            ? specifier.imported.name
            : "default";
        const value = member === "default" ? module : `${module}.${member}`;
        declare(ownerOf(ancestors), specifier.local.name, { value });
      }
    },
    VariableDeclarator(node: VariableDeclarator, _, ancestors) {
      for (const [name, members] of namesIn(node.id)) {
        const { init } = node;
        declare(
          ownerOf(ancestors),
          name,
          init == null ? { value: undefined } : { init, scope: [...ancestors], members },
        );
      }
    },
    AssignmentExpression({ left, right }, _, ancestors) {
      if (left.type !== "Identifier") return;
      const owner = ancestors.findLast((node) => scopes.get(node)?.has(left.name) === true);
      if (owner !== undefined)
        declare(owner, left.name, { init: right, scope: [...ancestors], members: [] });
    },
    FunctionDeclaration: (node, _, ancestors) => declareFunction(node, ancestors),
    FunctionExpression: (node, _, ancestors) => declareFunction(node, ancestors),
    ArrowFunctionExpression: (node, _, ancestors) => declareFunction(node, ancestors),
  });
  return scopes;
}
