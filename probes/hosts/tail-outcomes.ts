import { tailOf } from "./tail-of.ts";

const producer = `export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/throw") throw new Error("on purpose");
    if (pathname === "/wait") await scheduler.wait(5000);
    return new Response("fine");
  },
};`;

/** Ends three requests in three ways: well, by an exception, and given up by the caller. */
export default () =>
  tailOf(
    producer,
    `await (await env.PRODUCER.fetch("http://producer/fine")).text();
    await env.PRODUCER.fetch("http://producer/throw").catch(() => undefined);
    await env.PRODUCER.fetch("http://producer/wait", { signal: AbortSignal.timeout(50) }).catch(() => undefined);
    await scheduler.wait(500);`,
    `(items) => items.map(({ outcome }) => outcome).toSorted()`,
  );
