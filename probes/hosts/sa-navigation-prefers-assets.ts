import { sayingWorker, withSite } from "./site.ts";

/** An API's address, opened in a browser and asked by a script. */
function askAt(date: string) {
  return withSite(
    {
      files: { "index.html": "the page" },
      worker: sayingWorker,
      notFound: "single-page-application",
      date,
    },
    async (get) => {
      const opened = await get("/api/orders", { "Sec-Fetch-Mode": "navigate" });
      const fetched = await get("/api/orders", { "Sec-Fetch-Mode": "cors" });
      return { opened: opened.body, fetched: fetched.body };
    },
  );
}

/** The day before the flag became the default, and the day itself. */
export default async () => ({
  before: await askAt("2025-03-31"),
  from: await askAt("2025-04-01"),
});
