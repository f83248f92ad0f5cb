import { withSite } from "./site.ts";

/** Paths that are no files, below a folder with a page for that and elsewhere. */
export default () =>
  withSite(
    { files: { "404.html": "at the root", "shop/404.html": "in the shop" }, notFound: "404-page" },
    async (get) => {
      const shop = await get("/shop/tea/green");
      const root = await get("/orders");
      return {
        shop: { status: shop.status, body: shop.body },
        root: { status: root.status, body: root.body },
      };
    },
  );
