import { createServer } from "node:http";

/** Sends a checksum behind its answer. */
export default async () => {
  const server = createServer((request, response) => {
    try {
      response.addTrailers({ "X-Checksum": "7" });
      response.end("done");
    } catch ({ code, message }) {
      response.end(code ?? message);
    }
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
