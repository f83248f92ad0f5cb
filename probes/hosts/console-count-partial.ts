import { logEntriesOf } from "./tail-collector.ts";

/** The log entries of console.count(). */
export default () => logEntriesOf(`console.count("orders");`);
