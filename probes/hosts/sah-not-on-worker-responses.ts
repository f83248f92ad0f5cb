import { sayingWorker, withSite } from "./site.ts";

/** A rule for every path, where the Worker answers some of them. */
export default () =>
  withSite(
    {
      files: { _headers: "/*\n  X-Shelf: tea\n", "notes.txt": "remember", "made.txt": "a file" },
      worker: sayingWorker,
      runWorkerFirst: ["/*", "!/notes.txt"],
    },
    async (get) => {
      const made = await get("/made.txt");
      const file = await get("/notes.txt");
      return {
        worker: { body: made.body, header: made.headers["x-shelf"] ?? null },
        file: { body: file.body, header: file.headers["x-shelf"] ?? null },
      };
    },
  );
