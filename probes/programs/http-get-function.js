import { get } from "node:http";
import { json } from "node:stream/consumers";

/** A GET with a callback, which counts its calls. */
export default async ({ echo }) => {
  let calls = 0;
  const response = await new Promise((resolve, reject) => {
    const answered = (incoming) => {
      calls += 1;
      resolve(incoming);
    };
    get(`${echo}/`, answered).on("error", reject);
  });
  const { method } = await json(response);
  return { calls, method };
};
