import { createServer } from "node:http";

/** A status and two headers in one call. */
export default async () => {
  const server = createServer((request, response) => {
    response.writeHead(201, { "Content-Type": "application/json", "X-Order": "7" }).end("{}");
  }).listen(0);
  const { status, headers } = await ask(server);
  server.close();
  return { status, type: headers.get("content-type"), order: headers.get("x-order") };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
