import { askCache } from "./cache-worker.ts";

/** Deletes what is stored, twice. */
export default () =>
  askCache(`await cache.put(url, tea());
    return Response.json({ first: await cache.delete(url), second: await cache.delete(url) });`);
