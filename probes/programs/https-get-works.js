import { get } from "node:https";
import { text } from "node:stream/consumers";

/** Reads an answer over TLS. */
export default async () => {
  const response = await new Promise((resolve, reject) => {
    get("https://echo.berth.test/stream/2?ms=0", resolve).on("error", reject);
  });
  return { status: response.statusCode, body: await text(response) };
};
