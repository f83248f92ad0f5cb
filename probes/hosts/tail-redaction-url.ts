import { tailOf } from "./tail-of.ts";

const producer = `export default { fetch: () => new Response("fine") };`;

/** Asks for an address that has 32 hexadecimal digits in it. */
export default () =>
  tailOf(
    producer,
    `await (await env.PRODUCER.fetch("http://producer/reset/0123456789abcdef0123456789abcdef?name=ada")).text();`,
    `([{ redacted, plain }]) => ({ url: redacted.url, unredacted: plain.url })`,
  );
