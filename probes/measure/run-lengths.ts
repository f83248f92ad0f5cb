import { isDeepStrictEqual } from "node:util";

/** What held from which date on: `{ "2024-09-23": …, "2025-09-15": … }`, only where it changed. */
export type RunLengths<T> = Record<string, T>;

/** Keeps of values by date, oldest first, those that differ from the one before. */
export function runLengths<T>(
  values: readonly (readonly [date: string, value: T])[],
): RunLengths<T> {
  const kept = values.filter(([, value], at) => {
    const before = values[at - 1];
    return before === undefined || !isDeepStrictEqual(before[1], value);
  });
  return Object.fromEntries(kept);
}
