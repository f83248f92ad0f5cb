import { askCache } from "./cache-worker.ts";

/** Stores a response that varies by everything, and one that varies by a header. */
export default () =>
  askCache(`return Response.json({
    everything: await tried(() => cache.put(url, tea({ vary: "*" }))),
    header: await tried(() => cache.put(url, tea({ vary: "accept" }))),
  });`);
