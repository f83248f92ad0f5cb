import { withSite } from "./site.ts";

/** A header of _headers, on what the binding answers and on what the Worker makes of it. */
export default () =>
  withSite(
    {
      files: { "index.html": "<p>the page</p>", _headers: "/\n  X-Shelf: tea\n" },
      worker: `export default {
        async fetch(request, env) {
          const page = await env.ASSETS.fetch(new URL("/", request.url));
          const { pathname } = new URL(request.url);
          if (pathname === "/seen") return Response.json(page.headers.get("X-Shelf"));
          if (pathname === "/rewritten") return new HTMLRewriter().transform(page);
          return new Response("made by the Worker");
        },
      };`,
      runWorkerFirst: true,
    },
    async (get) => {
      const seen = await get("/seen");
      const rewritten = await get("/rewritten");
      const made = await get("/");
      return {
        seen: JSON.parse(seen.body),
        rewritten: rewritten.headers["x-shelf"] ?? null,
        made: made.headers["x-shelf"] ?? null,
      };
    },
  );
