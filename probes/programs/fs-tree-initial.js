import { readdirSync } from "node:fs";

/** What there is before anything is written. */
export default () => ({ root: readdirSync("/").toSorted(), tmp: readdirSync("/tmp") });
