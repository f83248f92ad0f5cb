import { withSite } from "./site.ts";

/** Asks for the page by its file's name and by its path, following redirects and not. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page" },
      worker: `export default {
        async fetch(request, env) {
          const ask = async (path, redirect) => {
            const asked = new Request(new URL(path, request.url), { redirect });
            const { status, redirected, headers } = await env.ASSETS.fetch(asked);
            return { status, redirected, location: headers.get("location") };
          };
          const page = await env.ASSETS.fetch(new Request(new URL("/index.html", request.url)));
          return Response.json({
            body: await page.text(),
            followed: await ask("/index.html", "follow"),
            notFollowed: await ask("/index.html", "manual"),
            root: await ask("/", "manual"),
          });
        },
      };`,
      runWorkerFirst: true,
    },
    async (get) => {
      const { body } = await get("/orders");
      return JSON.parse(body);
    },
  );
