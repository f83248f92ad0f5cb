import { createServer, IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** What the request of a server is, and its body part by part. */
export default async () => {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    response.end(body);
  }).listen(0);
  const answer = await ask(server, { method: "POST", body: "order 7" });
  const body = await answer.text();
  server.close();
  return { readable: IncomingMessage.prototype instanceof Readable, body };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server, options) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`, options);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
