import { createServer } from "node:http";

/** A server that looks after its connections at a pace of its own, and how it answers. */
export default async () => {
  const options = { connectionsCheckingInterval: 1000 };
  const server = createServer(options, (request, response) => response.end("ready"));
  const { status } = await ask(server.listen(0));
  server.close();
  return { status };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
