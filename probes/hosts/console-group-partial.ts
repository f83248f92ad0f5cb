import { logEntriesOf } from "./tail-collector.ts";

/** The log entries of console.group(), and of a line within the group. */
export default () => logEntriesOf(`console.group("orders"); console.log("within");`);
