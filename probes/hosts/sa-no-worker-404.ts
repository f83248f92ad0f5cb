import { withSite } from "./site.ts";

/** Asks for a path that is no file, with no Worker. */
export default () =>
  withSite({ files: { "logo.svg": "<svg/>" } }, async (get) => {
    const file = await get("/logo.svg");
    const none = await get("/none");
    return { file: file.status, none: none.status };
  });
