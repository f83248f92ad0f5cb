import { late } from "../components/late.ts";

/** What another date changes: it reads the program, and what was measured of all that this uses. */
export const DateChanges = late(async () => (await import("./date-changes.tsx")).DateChanges);

/** While it is not known what changes, and where it cannot be. */
export const readingProgram = "Reading what the program uses of Node…";
export const changesUnknown =
  "What changes could not be found out now. The date can be chosen all the same.";
