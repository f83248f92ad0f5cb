import { withSite } from "./site.ts";

/** A visitor who has the page already: asked with the visitor's headers, and with a fresh Request. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page" },
      worker: `export default {
        fetch(request, env) {
          const fresh = new Request(new URL("/", request.url));
          return env.ASSETS.fetch(request.headers.has("X-Pass") ? request : fresh);
        },
      };`,
      runWorkerFirst: true,
    },
    async (get) => {
      const { headers } = await get("/");
      const has = { "If-None-Match": String(headers["etag"]), Range: "bytes=0-2" };
      const fresh = await get("/", has);
      const passed = await get("/", { ...has, "X-Pass": "1" });
      return {
        fresh: { status: fresh.status, body: fresh.body },
        passed: { status: passed.status, body: passed.body },
      };
    },
  );
