import { type Json, JsonNumber } from "./parse-json.ts";

export type JsonRow = {
  /** Where the value is, as JSONPath writes it; a closing bracket has its value's own. */
  path: string;
  depth: number;
  /** The name or index before the value, as it is shown. */
  label: string | undefined;
  kind: "open" | "close" | "folded" | "leaf";
  type: "string" | "number" | "literal" | "brackets";
  text: string;
  /** How many values it holds. */
  size: number;
  value: Json;
  last: boolean;
};

/** Folded or not, where somebody has said so; else by depth. */
export type Folds = { toggled: ReadonlySet<string>; foldedFrom: number };

/** A step of a path as JSONPath writes it. */
function step(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
    ? `${path}.${key}`
    : `${path}[${JSON.stringify(key)}]`;
}

/** The values in a value, each with its name or index; undefined for one that holds none. */
function children(value: Json): [string | number, Json][] | undefined {
  if (Array.isArray(value)) return value.map((each, at) => [at, each]);
  if (typeof value !== "object" || value === null || value instanceof JsonNumber) return undefined;
  return Object.entries(value);
}

/** How many values a value holds; undefined for one that cannot hold any. */
function sizeOf(value: Json): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== "object" || value === null || value instanceof JsonNumber) return undefined;
  return Object.keys(value).length;
}

export function leafText(value: Json): string {
  return value instanceof JsonNumber ? value.source : (JSON.stringify(value) ?? "");
}

function leafType(value: Json): JsonRow["type"] {
  if (typeof value === "string") return "string";
  return typeof value === "number" || value instanceof JsonNumber ? "number" : "literal";
}

/** No value is unfolded deeper unasked, and none is searched: a stack of calls has an end. */
export const depthMost = 200;

export function isFolded({ toggled, foldedFrom }: Folds, path: string, depth: number): boolean {
  return toggled.has(path) !== depth >= foldedFrom;
}

/** The rows of a value as they are shown: what is folded takes one. */
export function jsonRows(root: Json, folds: Folds): JsonRow[] {
  const rows: JsonRow[] = [];
  function add(
    value: Json,
    path: string,
    depth: number,
    key: string | number | undefined,
    last: boolean,
  ) {
    const label =
      key === undefined ? undefined : typeof key === "number" ? String(key) : JSON.stringify(key);
    const row = { path, depth, label, value, last };
    const size = sizeOf(value);
    if (size === undefined || size === 0) {
      const [type, text] =
        size === undefined
          ? [leafType(value), leafText(value)]
          : (["brackets", Array.isArray(value) ? "[]" : "{}"] as const);
      rows.push({ ...row, kind: "leaf", type, text, size: 0 });
      return;
    }
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const container = { ...row, type: "brackets", size } as const;
    if (isFolded(folds, path, depth)) {
      rows.push({ ...container, kind: "folded", text: `${open}…${close}` });
      return;
    }
    rows.push({ ...container, kind: "open", text: open });
    const inner = children(value) ?? [];
    for (const [at, [name, each]] of inner.entries()) {
      add(each, step(path, name), depth + 1, name, at === inner.length - 1);
    }
    rows.push({ ...container, kind: "close", label: undefined, text: close });
  }
  add(root, "$", 0, undefined, true);
  return rows;
}

export type JsonMatch = { path: string; text: string; parents: string[] };

/** Values whose name or text has the words in it, at most so many, and how many there are in all. */
export function searchJson(
  root: Json,
  words: string,
  most: number,
): { found: JsonMatch[]; count: number } {
  const wanted = words.toLowerCase();
  const found: JsonMatch[] = [];
  let count = 0;
  function visit(value: Json, path: string, parents: string[], name: string) {
    const inner = children(value);
    const text = inner === undefined ? leafText(value) : "";
    if (name.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted)) {
      count += 1;
      if (found.length < most) {
        const shown = inner === undefined ? text : Array.isArray(value) ? "[…]" : "{…}";
        found.push({ path, text: shown, parents });
      }
    }
    if (inner === undefined || parents.length >= depthMost) return;
    const within = [...parents, path];
    for (const [key, each] of inner) {
      visit(each, step(path, key), within, typeof key === "number" ? "" : key);
    }
  }
  visit(root, "$", [], "");
  return { found, count };
}
