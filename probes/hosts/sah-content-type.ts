import { withSite } from "./site.ts";

/** Files of three kinds. */
export default () =>
  withSite(
    { files: { "app.js": "let tea;", "logo.svg": "<svg/>", "site.webmanifest": "{}" } },
    async (get) => {
      const types = [];
      for (const path of ["/app.js", "/logo.svg", "/site.webmanifest"]) {
        const { headers } = await get(path);
        types.push(headers["content-type"]?.toString().split(";")[0] ?? null);
      }
      return types;
    },
  );
