import { tailOf } from "./tail-of.ts";

const producer = `export default {
  fetch() {
    console.log("one line", { of: "two values" });
    throw new RangeError("too far");
  },
};`;

/** Reads what a tail item consists of, after a line in the console and an exception. */
export default () =>
  tailOf(
    producer,
    `await env.PRODUCER.fetch("http://producer/").catch(() => undefined);`,
    `([item]) => ({
      has: ["scriptName", "event", "eventTimestamp", "logs", "exceptions", "outcome"].filter((key) => item.keys.includes(key)),
      others: item.keys.toSorted(),
      log: Object.keys(item.logs[0]).toSorted(),
      message: item.logs[0].message,
      exception: Object.keys(item.exceptions[0]).toSorted(),
      exceptionName: item.exceptions[0].name,
      exceptionMessage: item.exceptions[0].message,
    })`,
  );
