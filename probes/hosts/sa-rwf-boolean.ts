import { sayingWorker, withSite } from "./site.ts";

/** Asks for a file that is there. */
function logoWith(said: { runWorkerFirst?: boolean }) {
  const site = { files: { "logo.svg": "<svg/>" }, worker: sayingWorker, ...said };
  return withSite(site, async (get) => (await get("/logo.svg")).body);
}

/** With the Worker first, with the files first, and when nothing is said. */
export default async () => ({
  first: await logoWith({ runWorkerFirst: true }),
  notFirst: await logoWith({ runWorkerFirst: false }),
  unsaid: await logoWith({}),
});
