import { createServer, Server } from "node:http";

/** The same listener behind the constructor and behind the function. */
export default async () => ({
  withNew: await answer(new Server((request, response) => response.end("ready"))),
  withFunction: await answer(createServer((request, response) => response.end("ready"))),
});

async function answer(server) {
  const response = await ask(server.listen(0));
  const body = await response.text();
  server.close();
  return body;
}

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
