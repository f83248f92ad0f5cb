import { tailOf } from "./tail-of.ts";

const producer = `export default { fetch: () => new Response("fine") };`;

/** Sends headers that a Tail Worker should not read by accident. */
export default () =>
  tailOf(
    producer,
    `await (await env.PRODUCER.fetch("http://producer/", {
      headers: { authorization: "Bearer x", cookie: "a=1", "x-api-key": "k", "x-jwt": "j", "x-colour": "green" },
    })).text();`,
    `([{ redacted, plain }]) => ({
      shown: Object.fromEntries(["authorization", "cookie", "x-api-key", "x-jwt", "x-colour"].map((name) => [name, redacted.headers[name]])),
      unredacted: plain.headers["x-api-key"],
    })`,
  );
