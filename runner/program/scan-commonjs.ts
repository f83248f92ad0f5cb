import { parse, type CallExpression, type Expression, type Program } from "acorn";
import { simple } from "acorn-walk";
import { commonJsPrefix, commonJsSuffix } from "../harness/definition.ts";

export interface CommonJsScan {
  /** Literal `require("…")` calls, with the offset of the call. */
  requires: { text: string; offset: number }[];
  /** Whether some `require` has a computed specifier. */
  computed: boolean;
  /** Names that are assigned to `exports`, so that an ESM importer can name them. */
  exportNames: string[];
}

function parseAs(sourceType: "script" | "module", code: string): Program | undefined {
  try {
    return parse(code, {
      ecmaVersion: "latest",
      sourceType,
      allowReturnOutsideFunction: true,
      allowHashBang: true,
    });
  } catch {
    return undefined;
  }
}

/** A file of either kind as a tree; undefined where it does not parse. */
export function parseModule(code: string): Program | undefined {
  return parseAs("module", code) ?? parseAs("script", code);
}

/**
 * What is wrong with a text that is a script only inside the wrapper that CommonJS files get: it closes the
 * wrapper's function and opens another, which the runtime would take for whole. Undefined where that is not
 * so: what else is wrong the runtime says in its own words.
 */
export function closesWrapper(code: string): { message: string; offset: number } | undefined {
  try {
    parseScript(code);
    return undefined;
  } catch (error) {
    if (
      !(error instanceof SyntaxError) ||
      parseAs("script", commonJsPrefix + code + commonJsSuffix) === undefined
    )
      return undefined;
    const offset = "pos" in error && typeof error.pos === "number" ? error.pos : 0;
    return { message: `SyntaxError: ${error.message.replace(/ \(\d+:\d+\)$/, "")}`, offset };
  }
}

function parseScript(code: string): void {
  parse(code, {
    ecmaVersion: "latest",
    sourceType: "script",
    allowReturnOutsideFunction: true,
    allowHashBang: true,
  });
}

/** Whether the text is a script as it stands: false for top-level await and for syntax errors. */
export function isScript(code: string): boolean {
  return parseAs("script", code) !== undefined;
}

function isExports(node: Expression | { type: string }): boolean {
  if (node.type === "Identifier") return "name" in node && node.name === "exports";
  return (
    node.type === "MemberExpression" &&
    "object" in node &&
    node.object.type === "Identifier" &&
    node.object.name === "module" &&
    node.property.type === "Identifier" &&
    node.property.name === "exports"
  );
}

function isRequire(node: { type: string } | null | undefined): boolean {
  return node?.type === "Identifier" && "name" in node && node.name === "require";
}

function literalRequire(call: CallExpression): { text: string } | "computed" | undefined {
  if (call.callee.type !== "Identifier" || call.callee.name !== "require") return undefined;
  const [argument] = call.arguments;
  if (argument?.type === "Literal" && typeof argument.value === "string")
    return { text: argument.value };
  if (argument?.type === "TemplateLiteral" && argument.expressions.length === 0) {
    return { text: argument.quasis[0]?.value.cooked ?? "" };
  }
  return "computed";
}

/**
 * The requires and export names of a CommonJS file, or of an ESM file that made itself a `require`. A file
 * that does not parse has none: the runtime compiles it too and says where it is wrong, in V8's own words.
 */
export function scanCommonJs(
  code: string,
  sourceType: "script" | "module" = "script",
): CommonJsScan {
  const scan: CommonJsScan = { requires: [], computed: false, exportNames: [] };
  const tree = parseAs(sourceType, code);
  if (tree === undefined) return scan;
  const names = new Set<string>();
  simple(tree, {
    CallExpression(call) {
      const found = literalRequire(call);
      if (found === "computed") scan.computed = true;
      else if (found !== undefined) scan.requires.push({ text: found.text, offset: call.start });
      // `names.map(require)`
      if (call.arguments.some(isRequire)) scan.computed = true;
      const [target, name] = call.arguments;
      if (
        call.callee.type === "MemberExpression" &&
        call.callee.property.type === "Identifier" &&
        call.callee.property.name === "defineProperty" &&
        target !== undefined &&
        isExports(target) &&
        name?.type === "Literal" &&
        typeof name.value === "string"
      ) {
        names.add(name.value);
      }
    },
    MemberExpression({ object, property }) {
      // `module.require(…)`
      if (object.type === "Identifier" && object.name === "module" && isRequire(property)) {
        scan.computed = true;
      }
    },
    VariableDeclarator({ init }) {
      if (isRequire(init)) scan.computed = true;
    },
    AssignmentExpression({ left, right }) {
      if (left.type !== "MemberExpression") return;
      if (isExports(left.object) && left.property.type === "Identifier" && !left.computed) {
        names.add(left.property.name);
      } else if (isExports(left) && right.type === "ObjectExpression") {
        for (const property of right.properties) {
          if (
            property.type === "Property" &&
            property.key.type === "Identifier" &&
            !property.computed
          ) {
            names.add(property.key.name);
          }
        }
      }
    },
  });
  scan.exportNames = [...names].filter((name) => name !== "default");
  return scan;
}
