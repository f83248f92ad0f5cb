import { withSite } from "./site.ts";

/** Two files at the root, passed on by their extension, and a page. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page", "favicon.ico": "an icon", "robots.txt": "Allow: /" },
      worker: `export default {
        fetch(request, env) {
          const { pathname } = new URL(request.url);
          if (/\\.(?!html$)[^./]+$/.test(pathname)) return env.ASSETS.fetch(request);
          return new Response("the shell");
        },
      };`,
      runWorkerFirst: true,
    },
    async (get) => {
      const icon = await get("/favicon.ico");
      const robots = await get("/robots.txt");
      const page = await get("/index.html");
      return { icon: icon.body, robots: robots.body, page: page.body };
    },
  );
