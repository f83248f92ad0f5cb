import type { JsonRow } from "./json-rows.ts";

type Wanted = { select: string } | { fold: string };

function neighbour(rows: readonly JsonRow[], at: number, step: 1 | -1): JsonRow | undefined {
  const ahead = step === 1 ? rows.slice(at + 1) : rows.slice(0, at).toReversed();
  return ahead.find(({ kind }) => kind !== "close");
}

function parent(rows: readonly JsonRow[], at: number): JsonRow | undefined {
  const depth = rows[at]?.depth ?? 0;
  return rows.slice(0, at).findLast((row) => row.kind === "open" && row.depth < depth);
}

/** Where a key leads from the row at an index. */
const moves: Record<string, (rows: readonly JsonRow[], at: number) => JsonRow | undefined> = {
  ArrowDown: (rows, at) => neighbour(rows, at, 1),
  ArrowUp: (rows, at) => neighbour(rows, at, -1),
  ArrowLeft: parent,
  ArrowRight: (rows, at) => (rows[at]?.kind === "open" ? neighbour(rows, at, 1) : undefined),
  Home: (rows) => rows[0],
  End: (rows) => rows.findLast(({ kind }) => kind !== "close"),
};

/** The kinds of row that a key folds or unfolds. */
const folds: Record<string, readonly JsonRow["kind"][]> = {
  ArrowLeft: ["open"],
  ArrowRight: ["folded"],
  Enter: ["open", "folded"],
  " ": ["open", "folded"],
};

/** What a key asks for in a tree of JSON; undefined for a key that means nothing there. */
export function jsonKey(key: string, rows: readonly JsonRow[], at: number): Wanted | undefined {
  const row = rows[at];
  const isFold = Object.hasOwn(folds, key) && folds[key]?.includes(row?.kind ?? "leaf") === true;
  if (row !== undefined && isFold) return { fold: row.path };
  const target = Object.hasOwn(moves, key) ? moves[key]?.(rows, at) : undefined;
  return target === undefined ? undefined : { select: target.path };
}
