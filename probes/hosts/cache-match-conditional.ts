import { askCache } from "./cache-worker.ts";

/** Asks for a part of what is stored, and for all of it if it has changed. */
export default () =>
  askCache(`const modified = "Thu, 01 Jan 2026 00:00:00 GMT";
    await cache.put(url, tea({ etag: '"first"', "last-modified": modified, "content-length": "9" }));
    const ask = async (headers) => {
      const found = await cache.match(new Request(url, { headers }));
      return { status: found.status, text: await found.text() };
    };
    return Response.json({
      range: await ask({ range: "bytes=0-4" }),
      sameTag: await ask({ "if-none-match": '"first"' }),
      otherTag: await ask({ "if-none-match": '"second"' }),
      unmodified: await ask({ "if-modified-since": modified }),
    });`);
