import { diffLines } from "diff";

export type DiffRow = { mark: "+" | "-" | " " | "…"; text: string };

/** Lines around a difference that say where it is. */
const context = 3;

/** Comparing texts that have little in common can take long; past this it is given up. */
const bounds = { timeout: 400, maxEditLength: 4000 };

function lines(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

function unchanged(text: string, isFirst: boolean, isLast: boolean): DiffRow[] {
  const all = lines(text).map((line): DiffRow => ({ mark: " ", text: line }));
  const before = isFirst ? 0 : context;
  const behind = isLast ? 0 : context;
  const left = all.length - before - behind;
  if (left <= 1) return all;
  const gap: DiffRow = { mark: "…", text: `${left} lines alike` };
  return [...all.slice(0, before), gap, ...all.slice(all.length - behind)];
}

/** What differs between two texts, line by line; undefined where they differ too much to be told in lines. */
export function diffRows(from: string, to: string): DiffRow[] | undefined {
  const changes = diffLines(`${from}\n`, `${to}\n`, bounds);
  return changes?.flatMap(({ added, removed, value }, at) => {
    if (!added && !removed) return unchanged(value, at === 0, at === changes.length - 1);
    const mark = added ? "+" : "-";
    return lines(value).map((text): DiffRow => ({ mark, text }));
  });
}
