import { createServer } from "node:http";

/** Sets a status, sends the headers, and reads the phrase that goes with it. */
export default async () => {
  const phrases = {};
  const server = createServer((request, response) => {
    response.statusCode = 404;
    response.flushHeaders();
    phrases.left = response.statusMessage;
    response.end();
  }).listen(0);
  await (await ask(server)).text();
  server.close();
  return phrases;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
