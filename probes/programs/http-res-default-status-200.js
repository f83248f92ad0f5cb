import { createServer } from "node:http";

/** An answer that says nothing of its status. */
export default async () => {
  const server = createServer((request, response) => response.end("ready")).listen(0);
  const { status, statusText } = await ask(server);
  server.close();
  return { status, statusText };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
