import { sayingWorker, withSite } from "./site.ts";

/** A file below both patterns, and one below the wider pattern alone. */
function askWith(runWorkerFirst: string[]) {
  return withSite(
    {
      files: { "api/docs/intro.txt": "a file", "api/orders.txt": "a file" },
      worker: sayingWorker,
      runWorkerFirst,
    },
    async (get) => {
      const excluded = await get("/api/docs/intro.txt");
      const included = await get("/api/orders.txt");
      return { excluded: excluded.body, included: included.body };
    },
  );
}

/** The same two patterns in either order. */
export default async () => ({
  positiveFirst: await askWith(["/api/*", "!/api/docs/*"]),
  negativeFirst: await askWith(["!/api/docs/*", "/api/*"]),
});
