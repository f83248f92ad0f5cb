import { sayingWorker, withSite } from "./site.ts";

/** Asks for a file, with a Worker beside it, and for a path that is none. */
export default () =>
  withSite({ files: { "logo.svg": "<svg/>" }, worker: sayingWorker }, async (get) => {
    const file = await get("/logo.svg");
    const other = await get("/orders");
    return { file: file.body, other: other.body };
  });
