import { createServer } from "node:http";

/** Looks for the methods by which servers tune the connection of a request. */
export default async () => {
  const found = {};
  const server = createServer(({ socket, connection }, response) => {
    for (const name of ["setTimeout", "setNoDelay", "setKeepAlive"]) {
      found[name] = [typeof socket[name], typeof connection[name]];
    }
    response.end();
  }).listen(0);
  await (await ask(server)).text();
  server.close();
  return found;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
