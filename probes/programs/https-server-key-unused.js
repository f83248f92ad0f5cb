import { createServer } from "node:https";

/** A server whose key and certificate are none, asked without TLS. */
export default async () => {
  const options = { key: "no key", cert: "no certificate" };
  const server = createServer(options, (request, response) => {
    response.end(`encrypted: ${request.socket.encrypted}`);
  }).listen(0);
  const answer = await ask(server);
  const said = await answer.text();
  server.close();
  return said;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
