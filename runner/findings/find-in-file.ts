import { type AnyNode, parse, type Program as Tree } from "acorn";
import { ancestor, type AncestorVisitors } from "acorn-walk";
import { nativePackages } from "../../contract/native-packages.ts";
import {
  callRules,
  eventRules,
  optionRules,
  serverEventsUnheard,
  serverOptionsUnused,
} from "./calls.ts";
import { findFileWrites } from "./file-writes.ts";
import { findMember } from "./find-member.ts";
import { findLateTimers } from "./late-timers.ts";
import { namesOf } from "./names.ts";
import { propertyName } from "./scopes.ts";
import { type Call, isStartup, type Match, type Site } from "./site.ts";

export function parseFile(code: string): Tree | undefined {
  for (const sourceType of ["module", "script"] as const) {
    try {
      return parse(code, {
        ecmaVersion: "latest",
        sourceType,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowHashBang: true,
      });
    } catch {
      // The other kind is tried; what is neither is left to the runtime, which says what is wrong.
    }
  }
  return undefined;
}

/** Where a finding points: at the name that is called, not at the chain before it. */
function placeOf({ callee, start }: Call): number {
  return callee.type === "MemberExpression" ? callee.property.start : start;
}

/** What was called, in words that the program itself uses. */
function shown(path: string): string {
  return path
    .replace(/^node:/, "")
    .replace(/^@/, "")
    .replaceAll("createServer()", "server")
    .replaceAll("createSocket()", "socket")
    .replaceAll("()", "");
}

function literal(node: AnyNode | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function optionNames(node: AnyNode): { name: string; offset: number }[] {
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const name = propertyName(property.key, property.computed);
    return name === undefined ? [] : { name, offset: property.key.start };
  });
}

function* byName({ node, path, ancestors }: Site): Generator<Match> {
  const rule =
    callRules.anywhere.get(path) ??
    (isStartup(ancestors) ? callRules.atStartup : callRules.inRequest).get(path);
  if (rule !== undefined) yield { rule, offset: placeOf(node), api: shown(path) };
}

function* byEvent({ node, path }: Site): Generator<Match> {
  const listened = /^(.+)\.(?:on|once|addListener|prependListener)$/.exec(path)?.[1];
  const event = literal(node.arguments[0]);
  if (listened === undefined || event === undefined) return;
  const offset = node.arguments[0]?.start ?? node.start;
  const [rule, events] = eventRules.get(listened) ?? [];
  if (rule !== undefined && events?.includes(event) === true) yield { rule, offset, api: event };
  if (listened === "node:http.createServer()" && serverEventsUnheard.includes(event)) {
    yield { rule: "server-event", offset, api: event };
  }
}

function* byOption({ node, path }: Site): Generator<Match> {
  const called = path.replace(/^node:https\./, "node:http.").replace(/http\.get$/, "http.request");
  const [rule, refused] = optionRules.get(called.replace(/\.Server$/, ".createServer")) ?? [];
  if (rule === undefined) return;
  const given = node.arguments.slice(0, 2).flatMap(optionNames);
  for (const { name, offset } of given) {
    if (refused?.includes(name) === true) yield { rule, offset, api: name };
    else if (rule === "server-option" && serverOptionsUnused.includes(name)) {
      yield { rule: "server-limit", offset, api: name };
    }
  }
}

function* byModule({ node }: Site): Generator<Match> {
  if (node.callee.type !== "Identifier" || node.callee.name !== "require") return;
  yield* nativeModule(literal(node.arguments[0]), node.start);
}

function* nativeModule(specifier: string | undefined, offset: number): Generator<Match> {
  if (specifier === undefined) return;
  if (specifier.endsWith(".node") || nativePackages.includes(specifier)) {
    yield { rule: "native-addon", offset, api: specifier };
  }
}

/** `WebAssembly.instantiate` takes a module as well as bytes; only bytes are refused. */
function* byBytes({ node, path }: Site): Generator<Match> {
  const [argument] = node.arguments;
  if (path !== "WebAssembly.instantiate" || argument === undefined) return;
  const made = argument.type === "NewExpression" || argument.type === "CallExpression";
  if (made)
    yield { rule: "wasm-from-bytes", offset: placeOf(node), api: "WebAssembly.instantiate" };
}

const finders = [byName, byEvent, byOption, byModule, byBytes, findFileWrites, findLateTimers];

/** Everything in one file that a rule is about, in no order. The text is JavaScript. */
export function findInFile(code: string): Match[] {
  const tree = parseFile(code);
  if (tree === undefined) return [];
  const names = namesOf(tree);
  const matches: Match[] = [];
  const onCall = (node: Call, ancestors: readonly AnyNode[]) => {
    const path = names.valueOf(node.callee, ancestors);
    const site: Site = { node, path: path ?? "", ancestors, names };
    for (const finder of finders) matches.push(...finder(site));
  };
  const visitors: AncestorVisitors<undefined> = {
    CallExpression: (node, _, ancestors) => onCall(node, ancestors),
    NewExpression: (node, _, ancestors) => onCall(node, ancestors),
    MemberExpression: (node, _, ancestors) => {
      matches.push(...findMember(node, ancestors, names));
    },
    ImportDeclaration: ({ source, start }) => {
      matches.push(...nativeModule(literal(source), start));
    },
  };
  try {
    ancestor(tree, visitors);
  } catch (error) {
    // Thousands of calls inside each other: what was found so far is told, and the runtime judges the rest.
    if (!(error instanceof RangeError)) throw error;
  }
  return matches;
}
