/** Asks for the module when it is needed, and sends a POST with it. */
export default async ({ echo }) => {
  const { request } = await import("node:http");
  const { json } = await import("node:stream/consumers");
  const response = await new Promise((resolve, reject) => {
    request(`${echo}/`, { method: "POST" }, resolve).on("error", reject).end("order 7");
  });
  const { method, body } = await json(response);
  return { method, body };
};
