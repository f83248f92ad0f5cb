import { late } from "../components/late.ts";

/** What another date changes: it reads the program, and what was measured of all that this uses. */
export const DateChanges = late(async () => (await import("./date-changes.tsx")).DateChanges);
