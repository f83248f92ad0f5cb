import { askCache } from "./cache-worker.ts";

/** Stores a part of a response. */
export default () =>
  askCache(`return Response.json({
    part: await tried(() => cache.put(url, tea({ "content-range": "bytes 0-8/20" }, 206))),
    whole: await tried(() => cache.put(url, tea())),
  });`);
