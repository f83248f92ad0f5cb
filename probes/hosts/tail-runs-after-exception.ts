import { tailOf } from "./tail-of.ts";

const producer = `export default { fetch() { throw new TypeError("no such guest"); } };`;

/** Throws, and looks what the Tail Worker has of it. */
export default () =>
  tailOf(
    producer,
    `await env.PRODUCER.fetch("http://producer/").catch(() => undefined);`,
    `([{ exceptions, outcome }]) => ({ outcome, exception: [exceptions[0].name, exceptions[0].message].join(": ") })`,
  );
