import { withSite } from "./site.ts";

/** A path that is no file, and a page by its name without .html, from the binding. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page", "about.html": "about us" },
      worker: `export default {
        async fetch(request, env) {
          const none = await env.ASSETS.fetch("https://assets.local/none");
          const about = await env.ASSETS.fetch("https://assets.local/about");
          return Response.json({
            none: { status: none.status, body: await none.text() },
            about: { status: about.status, body: await about.text() },
          });
        },
      };`,
      notFound: "single-page-application",
      runWorkerFirst: true,
    },
    async (get) => {
      const { body } = await get("/");
      return JSON.parse(body);
    },
  );
