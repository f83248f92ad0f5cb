import { oldestCompatibilityDate } from "../../contract/compatibility-date.ts";
import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";

/** What is wrong with the dates to compare, in one sentence; undefined when nothing is. */
export function datesProblem(dates: readonly string[]): string | undefined {
  if (dates.includes("")) return "Choose a date for each field, or remove the empty one.";
  const out = dates.find(
    (date) => date < oldestCompatibilityDate || date > newestCompatibilityDate,
  );
  if (out !== undefined) {
    return `The runtime does not take ${out}: choose a date from ${oldestCompatibilityDate} to ${newestCompatibilityDate}.`;
  }
  const twice = dates.find((date, at) => dates.indexOf(date) !== at);
  if (twice === undefined) return undefined;
  return `${twice} is there twice. Choose another date for one of the two, or remove it.`;
}
