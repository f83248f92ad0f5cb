import { EventEmitter } from "node:events";
import { Server } from "node:http";

/** A server without a listener at first, which is given one by its event. */
export default async () => {
  const server = new Server();
  server.on("request", (request, response) => response.end("ready"));
  const response = await ask(server.listen(0));
  const body = await response.text();
  server.close();
  return { emitter: server instanceof EventEmitter, body };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
