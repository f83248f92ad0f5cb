import { createServer } from "node:http";
import { Socket } from "node:net";

/** Whether the socket of a request is one of `node:net`. */
export default async () => {
  const server = createServer((request, response) => {
    response.end(JSON.stringify(request.socket instanceof Socket));
  }).listen(0);
  const answer = await ask(server);
  const seen = await answer.json();
  server.close();
  return seen;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
