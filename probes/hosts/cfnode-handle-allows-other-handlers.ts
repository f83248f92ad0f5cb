import { setTimeout } from "node:timers/promises";
import { startHost } from "./start.ts";

const script = `import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

const events = [];

createServer((request, response) => response.end(JSON.stringify(events))).listen(8080);

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/admin") return new Response("no", { status: 403 });
    if (pathname === "/order") await env.ORDERS.send("7");
    return handleAsNodeRequest(8080, request);
  },
  scheduled({ cron }) {
    events.push(cron);
  },
  queue({ queue }) {
    events.push(queue);
  },
};
`;

const options = {
  name: "shop",
  modules: true,
  script,
  compatibilityDate: "2026-10-01",
  compatibilityFlags: ["nodejs_compat"],
  queueProducers: { ORDERS: "orders" },
  queueConsumers: { orders: { maxBatchSize: 1, maxBatchTimeout: 0 } },
  unsafeTriggerHandlers: true,
};

/** One event for each handler of a Worker; its Node server tells which of them came. */
export default async function observe() {
  const miniflare = await startHost(options);
  const ask = (path: string) => miniflare.dispatchFetch(new URL(path, "http://shop"));
  try {
    const { status: admin } = await ask("/admin");
    await ask("/cdn-cgi/local/scheduled?cron=0+7+*+*+*");
    await ask("/order");
    // A queue hands over in its own time.
    await setTimeout(1000);
    const server = await ask("/");
    const events: unknown = await server.json();
    return { admin, server: server.status, events };
  } finally {
    await miniflare.dispose();
  }
}
