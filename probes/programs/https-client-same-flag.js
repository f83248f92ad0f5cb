import { get } from "node:https";

/** A GET over TLS that arrives, and is answered. */
export default () =>
  new Promise((resolve, reject) => {
    get("https://echo.berth.test/", (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
