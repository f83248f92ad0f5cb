import { sayingWorker, withSite } from "./site.ts";

/** Asks for a path that is no file. */
export default () =>
  withSite({ files: { "logo.svg": "<svg/>" }, worker: sayingWorker }, async (get) => {
    const { status, body } = await get("/api/orders");
    return { status, body };
  });
