import { tailOf } from "./tail-of.ts";

const producer = `export default { fetch: () => new Response("fine") };`;

/** Asks a Worker once, and counts what its Tail Worker is given. */
export default () =>
  tailOf(
    producer,
    `await (await env.PRODUCER.fetch("http://producer/")).text();`,
    `(items) => ({ calls: items.length })`,
  );
