import http from "node:http";
import { json } from "node:stream/consumers";

/** A GET that arrives, and is answered. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    http
      .get(`${echo}/`, async (response) => {
        const { method } = await json(response);
        resolve({ status: response.statusCode, method });
      })
      .on("error", reject);
  });
