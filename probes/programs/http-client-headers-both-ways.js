import { get } from "node:http";
import { json } from "node:stream/consumers";

/** A header on its way to the origin, and one on its way back. */
export default async ({ echo }) => {
  const response = await new Promise((resolve, reject) => {
    get(`${echo}/`, { headers: { "X-Order": "7" } }, resolve).on("error", reject);
  });
  const { headers } = await json(response);
  return { sent: headers["x-order"], received: response.headers["content-type"] };
};
