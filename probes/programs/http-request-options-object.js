import { get } from "node:http";
import { json } from "node:stream/consumers";

/** A GET described by an object of options, without a URL. */
export default async ({ echo }) => {
  const { protocol, hostname, port, pathname } = new URL(`${echo}/orders`);
  const options = { method: "GET", protocol, hostname, port, path: `${pathname}?page=2` };
  const response = await new Promise((resolve, reject) => {
    get(options, resolve).on("error", reject);
  });
  const { method, url } = await json(response);
  return { method, sawPath: url.endsWith("/orders?page=2") };
};
