import { request } from "node:https";
import { json } from "node:stream/consumers";

/** A request that names a host and a path alone: the scheme that its origin sees. */
export default async () => {
  let outgoing;
  const response = await new Promise((resolve, reject) => {
    outgoing = request({ hostname: "echo.berth.test", path: "/" }, resolve);
    outgoing.on("error", reject);
    outgoing.end();
  });
  const { url } = await json(response);
  return { request: outgoing.protocol, origin: new URL(url).protocol };
};
