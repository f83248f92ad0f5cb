import { sayingWorker, withSite } from "./site.ts";

/** Files below a pattern, and one that is not. */
export default () =>
  withSite(
    {
      files: { "api/a/b": "a file", x: "a file" },
      worker: sayingWorker,
      runWorkerFirst: ["/api/*"],
    },
    async (get) => {
      const deep = await get("/api/a/b");
      const other = await get("/x");
      return { deep: deep.body, other: other.body };
    },
  );
