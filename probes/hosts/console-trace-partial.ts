import { logEntriesOf } from "./tail-collector.ts";

/** The log entries of console.trace(). */
export default () => logEntriesOf(`console.trace("orders");`);
