import type { ApiStates } from "../../contract/compat-site.ts";

/** As many as are shown side by side. */
export const mostDates = 4;

function nearestFirst(dates: readonly string[], own: string): string[] {
  const here = dates.filter((date) => date <= own).length - 1;
  return dates
    .map((date, at) => ({ date, distance: Math.abs(at - here) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ date }) => date);
}

/**
 * Dates worth asking beside a program's own: those from which on something that it uses is otherwise, the
 * nearest first; where these are too few, the nearest of all that were measured.
 */
export function proposeDates(
  own: string,
  measured: readonly string[],
  used: readonly Pick<ApiStates, "states">[],
): string[] {
  const changes = new Set(used.flatMap(({ states }) => Object.keys(states)));
  const concerned = measured.filter((date, at) => at === 0 || changes.has(date));
  const proposed = new Set([...nearestFirst(concerned, own), ...nearestFirst(measured, own)]);
  proposed.delete(own);
  return [
    own,
    ...[...proposed]
      .slice(0, mostDates - 1)
      .toSorted()
      .toReversed(),
  ];
}
