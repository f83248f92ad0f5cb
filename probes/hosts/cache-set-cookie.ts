import { askCache } from "./cache-worker.ts";

/** Stores responses with a cookie, without and with the directive that leaves it out. */
export default () =>
  askCache(`const keep = async (path, headers) => {
      const at = "http://shop.example" + path;
      await cache.put(at, tea({ "set-cookie": "basket=7", ...headers }));
      const found = await cache.match(at);
      return found === undefined ? "not stored" : { cookie: found.headers.get("set-cookie") };
    };
    return Response.json({
      plain: await keep("/plain", {}),
      private: await keep("/private", { "cache-control": "max-age=60, private=Set-Cookie" }),
    });`);
