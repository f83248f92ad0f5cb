import { withSite } from "./site.ts";

/** A file that .assetsignore names, and one that it does not. */
export default () =>
  withSite(
    { files: { ".assetsignore": "*.map\n", "app.js": "a file", "app.js.map": "a file" } },
    async (get) => {
      const app = await get("/app.js");
      const map = await get("/app.js.map");
      const list = await get("/.assetsignore");
      return { app: app.status, map: map.status, list: list.status };
    },
  );
