import { createServer } from "node:http";

/** A header as it was sent, by its name in lower case, and as it stands in the raw list. */
export default async () => {
  const server = createServer(({ headers, rawHeaders }, response) => {
    const raw = rawHeaders.find((name) => name.toLowerCase() === "x-order");
    response.end(JSON.stringify({ value: headers["x-order"], raw }));
  }).listen(0);
  const answer = await ask(server, { headers: { "X-Order": "7" } });
  const seen = await answer.json();
  server.close();
  return seen;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server, options) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`, options);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
