import { sayingWorker, withSite } from "./site.ts";

/** A script that is not there, below a pattern that keeps the Worker out. */
export default () =>
  withSite(
    {
      files: { "index.html": "the page", "assets/app.js": "a file" },
      worker: sayingWorker,
      notFound: "single-page-application",
      runWorkerFirst: ["/*", "!/assets/*"],
    },
    async (get) => {
      const script = await get("/assets/missing.js", { "Sec-Fetch-Mode": "no-cors" });
      const opened = await get("/assets/missing.js", { "Sec-Fetch-Mode": "navigate" });
      return {
        script: { status: script.status, body: script.body },
        opened: { status: opened.status, body: opened.body },
      };
    },
  );
