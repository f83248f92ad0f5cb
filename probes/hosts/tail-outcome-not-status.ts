import { tailOf } from "./tail-of.ts";

const producer = `export default { fetch: () => new Response("broken", { status: 500 }) };`;

/** Answers 500 on purpose. */
export default () =>
  tailOf(
    producer,
    `await (await env.PRODUCER.fetch("http://producer/")).text();`,
    `([{ outcome, event }]) => ({ outcome, status: event.response.status })`,
  );
