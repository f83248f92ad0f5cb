import type { Miniflare } from "miniflare";
import { startHost } from "./start.ts";

const worker = `import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import { httpServerHandler } from "cloudflare:node";

const storage = new AsyncLocalStorage();

async function work() {
  await scheduler.wait(Math.random() * 30);
  return storage.getStore();
}

createServer((request, response) => {
  storage.run(request.url, async () => response.end(await work()));
}).listen(8080);

const server = httpServerHandler({ port: 8080 });

export default {
  fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/server/")) return server.fetch(request, env, ctx);
    return storage.run(pathname, async () => new Response(await work()));
  },
};`;

/** How many of twenty requests at once got the store of their own. */
async function ownStores(host: Miniflare, kind: string): Promise<number> {
  const paths = Array.from({ length: 20 }, (_, at) => `/${kind}/${at}`);
  const stores = await Promise.all(
    paths.map(async (path) => {
      const response = await host.dispatchFetch(`http://worker.example${path}`);
      return await response.text();
    }),
  );
  return stores.filter((store, at) => store === paths[at]).length;
}

/** Sends many requests at once, to a fetch handler and to a server of node:http. */
export default async function observe() {
  const host = await startHost({
    modules: true,
    script: worker,
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["nodejs_compat"],
  });
  try {
    return { handler: await ownStores(host, "handler"), server: await ownStores(host, "server") };
  } finally {
    await host.dispose();
  }
}
