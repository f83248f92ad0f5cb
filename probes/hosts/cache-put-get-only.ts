import { askCache } from "./cache-worker.ts";

/** Stores a response under a request by GET, and under one by POST. */
export default () =>
  askCache(`return Response.json({
    get: await tried(() => cache.put(new Request(url), tea())),
    post: await tried(() => cache.put(new Request(url, { method: "POST" }), tea())),
  });`);
