import { request } from "node:http";
import { text } from "node:stream/consumers";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The method that the origin saw, for each; of a HEAD only that nothing came back. */
export default async ({ echo }) => {
  const seen = {};
  for (const method of methods) {
    const response = await new Promise((resolve, reject) => {
      request(`${echo}/`, { method }, resolve).on("error", reject).end();
    });
    const body = await text(response);
    seen[method] = body === "" ? `${response.statusCode}, no body` : JSON.parse(body).method;
  }
  return seen;
};
