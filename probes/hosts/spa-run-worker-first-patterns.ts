import { sayingWorker, withSite } from "./site.ts";

/** A page, a deep link, and a hashed file, under the patterns of the shell. */
export default () =>
  withSite(
    {
      files: { "index.html": "a file", "assets/x.js": "a file" },
      worker: sayingWorker,
      notFound: "single-page-application",
      runWorkerFirst: ["/*", "!/assets/*"],
    },
    async (get) => {
      const root = await get("/");
      const link = await get("/deep/link", { "Sec-Fetch-Mode": "navigate" });
      const script = await get("/assets/x.js");
      return { root: root.body, link: link.body, script: script.body };
    },
  );
