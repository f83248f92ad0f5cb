import { withSite } from "./site.ts";

/** Passes a request for an image that is not there on to the files. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page" },
      worker: "export default { fetch: (request, env) => env.ASSETS.fetch(request) };",
      notFound: "single-page-application",
      runWorkerFirst: true,
    },
    async (get) => {
      const { status, headers, body } = await get("/nope.png");
      return { status, type: headers["content-type"] ?? null, body };
    },
  );
