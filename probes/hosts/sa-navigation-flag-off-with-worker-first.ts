import { sayingWorker, withSite } from "./site.ts";

/** Opens two paths that are no files in a browser. */
function openWith(runWorkerFirst: boolean | string[]) {
  return withSite(
    {
      files: { "index.html": "the page" },
      worker: sayingWorker,
      notFound: "single-page-application",
      runWorkerFirst,
    },
    async (get) => {
      const navigate = { "Sec-Fetch-Mode": "navigate" };
      const api = await get("/api/orders", navigate);
      const link = await get("/deep/link", navigate);
      return { api: api.body, link: link.body };
    },
  );
}

/** The Worker first for all, for a pattern, and for none. */
export default async () => ({
  all: await openWith(true),
  pattern: await openWith(["/api/*"]),
  none: await openWith(false),
});
