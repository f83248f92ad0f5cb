import { compatibilityFlags } from "../../contract/compatibility-flags.ts";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";

/** From here on Node's modules are the runtime's own (`nodejs_compat_v2`); before, there is little to ask. */
const firstDate = "2024-09-23";

/**
 * The dates at which something of Node changes, by the runtime's own table, oldest first, and the one that
 * programs get when they name none.
 */
export const boundaryDates: readonly string[] = [
  ...new Set([
    firstDate,
    ...Object.entries(compatibilityFlags)
      .filter(([name]) => name.includes("nodejs") || name.includes("process"))
      .flatMap(([, { since, withNodejsCompat }]) => withNodejsCompat ?? since ?? []),
    defaultCompatibilityDate,
  ]),
]
  .filter((date) => date >= firstDate && date <= defaultCompatibilityDate)
  .toSorted();

/** The date of programs that name none, and of every statement without one. */
export const newestDate = defaultCompatibilityDate;
