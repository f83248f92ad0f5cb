import { logEntriesOf } from "./tail-collector.ts";

/** The log entries of console.table(). */
export default () => logEntriesOf(`console.table([{ item: 7 }]);`);
