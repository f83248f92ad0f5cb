import { withSite } from "./site.ts";

/** A path deep in the app, which is no file. */
export default () =>
  withSite(
    { files: { "index.html": "<p>app</p>" }, notFound: "single-page-application" },
    async (get) => {
      const { status, headers, body } = await get("/deep/link");
      return { status, type: headers["content-type"], body };
    },
  );
