import { logEntriesOf } from "./tail-collector.ts";

/** The log entries of console.clear(). */
export default () => logEntriesOf(`console.clear();`);
