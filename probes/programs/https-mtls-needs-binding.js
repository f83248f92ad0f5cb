import { get } from "node:https";

/** Presents a certificate that is none. */
export default () =>
  new Promise((resolve, reject) => {
    const options = { key: "not a key", cert: "not a certificate" };
    get("https://echo.berth.test/", options, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect: false });
    }).on("error", reject);
  });
