import type { parser } from "@lezer/javascript";

type Tree = ReturnType<typeof parser.parse>;
type SyntaxNode = Tree["topNode"];

/** Something of Node, by its module and the path in it: empty for the module itself. */
export interface NodeApi {
  /** With `node:`. */
  module: string;
  path: string;
}

/** Where a text names it. */
export interface NodeUse extends NodeApi {
  from: number;
  to: number;
}

/** What Node gives every program without an import. */
const globals: readonly [name: string, api: NodeApi][] = [
  ["process", { module: "node:process", path: "" }],
  ["Buffer", { module: "node:buffer", path: "Buffer" }],
];

function memberOf({ module, path }: NodeApi, name: string): NodeApi {
  if (name === "default") return { module, path };
  return { module, path: path === "" ? name : `${path}.${name}` };
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/**
 * Everything of Node that a script names: modules where they are imported or required, their exports, and
 * members of both. A name that is declared twice may be something else, and is left out.
 * @param isModule whether a name with `node:` is a module of Node
 */
export function nodeUses(tree: Tree, text: string, isModule: (name: string) => boolean): NodeUse[] {
  const uses: NodeUse[] = [];
  const known = new Map<string, NodeApi>(globals);
  const declared = new Map<string, number>();

  const textOf = ({ from, to }: SyntaxNode) => text.slice(from, to);

  function note(api: NodeApi | undefined, { from, to }: SyntaxNode): void {
    if (api !== undefined) uses.push({ ...api, from, to });
  }

  function moduleOf(specifier: SyntaxNode | null | undefined): NodeApi | undefined {
    if (specifier?.name !== "String") return undefined;
    const name = textOf(specifier).slice(1, -1);
    const module = name.startsWith("node:") ? name : `node:${name}`;
    return isModule(module) ? { module, path: "" } : undefined;
  }

  /** The module that a call of `require`, or an import within an expression, names. */
  function required(node: SyntaxNode): SyntaxNode | null | undefined {
    if (node.name === "DynamicImport") return node.getChild("String");
    const [callee, list] = childrenOf(node);
    if (node.name !== "CallExpression" || callee?.name !== "VariableName") return undefined;
    return textOf(callee) === "require" ? list?.getChild("String") : undefined;
  }

  function originOf(node: SyntaxNode | null | undefined): NodeApi | undefined {
    if (node === null || node === undefined) return undefined;
    if (node.name === "VariableName") return known.get(textOf(node));
    if (node.name === "AwaitExpression" || node.name === "ParenthesizedExpression")
      return originOf(childrenOf(node)[1]);
    if (node.name !== "MemberExpression") return moduleOf(required(node));
    const owner = originOf(node.firstChild);
    const name = node.lastChild?.name === "PropertyName" ? textOf(node.lastChild) : undefined;
    return owner === undefined || name === undefined ? undefined : memberOf(owner, name);
  }

  function bind(name: SyntaxNode, api: NodeApi): void {
    known.set(textOf(name), api);
  }

  /** `{ get as load }` of an import: each name stands for an export. */
  function bindGroup(group: SyntaxNode, module: NodeApi): void {
    let exported: SyntaxNode | undefined;
    let isType = false;
    for (const child of childrenOf(group)) {
      if (child.name === "type") isType = true;
      else if (child.name === "VariableName") exported = child;
      else if (child.name === "VariableDefinition" && !isType) {
        const named = exported ?? child;
        const api = memberOf(module, textOf(named));
        bind(child, api);
        note(api, named);
      }
      if (child.name === ",") [exported, isType] = [undefined, false];
    }
  }

  function readImport(node: SyntaxNode): void {
    const specifier = node.getChild("String");
    const module = moduleOf(specifier);
    // What is imported for its types alone is not there when the program runs.
    if (module === undefined || specifier === null || node.getChild("type") !== null) return;
    note(module, specifier);
    const own = node.getChild("VariableDefinition");
    if (own !== null) {
      bind(own, module);
      note(module, own);
    }
    const group = node.getChild("ImportGroup");
    if (group !== null) bindGroup(group, module);
  }

  function bindPattern(pattern: SyntaxNode, api: NodeApi): void {
    for (const property of pattern.getChildren("PatternProperty")) {
      const [first, , value] = childrenOf(property);
      if (first === undefined || first.name === "Spread") continue;
      const member = memberOf(api, textOf(first));
      note(member, first);
      const target = first.name === "PropertyName" ? value : first;
      if (target?.name === "VariableDefinition") bind(target, member);
      else if (target?.name === "ObjectPattern") bindPattern(target, member);
    }
  }

  function readDeclaration(node: SyntaxNode): void {
    let target: SyntaxNode | undefined;
    let isValue = false;
    for (const child of childrenOf(node)) {
      if (child.name === "VariableDefinition" || child.name === "ObjectPattern") target = child;
      else if (child.name === "Equals") isValue = true;
      else if (isValue && target !== undefined) {
        const api = originOf(child);
        if (api !== undefined && target.name === "VariableDefinition") bind(target, api);
        else if (api !== undefined) bindPattern(target, api);
        [target, isValue] = [undefined, false];
      }
    }
  }

  tree.iterate({
    enter({ name, node }) {
      if (name === "ImportDeclaration") readImport(node);
      else if (name === "VariableDeclaration") readDeclaration(node);
      if (name !== "VariableDefinition") return;
      declared.set(textOf(node), (declared.get(textOf(node)) ?? 0) + 1);
    },
  });
  for (const [name, times] of declared) {
    const isGlobal = globals.some(([each, api]) => each === name && known.get(name) === api);
    if (times > 1 || isGlobal) known.delete(name);
  }
  tree.iterate({
    enter({ name, node }) {
      if (name === "VariableName" && node.parent?.name !== "ImportGroup")
        note(originOf(node), node);
      else if (name === "MemberExpression" && node.lastChild !== null)
        note(originOf(node), node.lastChild);
      else if (name === "CallExpression" || name === "DynamicImport") {
        const specifier = required(node);
        if (specifier) note(moduleOf(specifier), specifier);
      }
    },
  });
  return uses;
}
