import { createServer } from "node:http";

/** A server that allows one byte of headers, and how it answers. */
export default async () => {
  const server = createServer({ maxHeaderSize: 1 }, (request, response) => response.end("ready"));
  const { status } = await ask(server.listen(0));
  server.close();
  return { status, effect: status === 431 };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
