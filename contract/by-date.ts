/** What holds at a date, of values from each date on at which they changed: the newest that is not after it. */
export function valueAt<T>(byDate: Readonly<Record<string, T>>, date: string): T | undefined {
  const since = Object.keys(byDate)
    .filter((from) => from <= date)
    .toSorted()
    .at(-1);
  return since === undefined ? undefined : byDate[since];
}

/** Values with the dates from which on they hold, oldest first. */
export function datedEntries<T>(byDate: Readonly<Record<string, T>>): [date: string, value: T][] {
  return Object.entries(byDate).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
