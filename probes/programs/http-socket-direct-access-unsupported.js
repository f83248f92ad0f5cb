import { createServer, get } from "node:http";
import { Socket } from "node:net";

/** What is under each of the four messages where Node has its socket. */
export default async ({ echo }) => {
  const kinds = {};
  const server = createServer((request, response) => {
    kinds.serverRequest = kindOf(request.socket);
    kinds.serverResponse = kindOf(response.socket);
    response.end();
  }).listen(0);
  await ask(server);
  server.close();
  await new Promise((resolve, reject) => {
    const outgoing = get(`${echo}/`, (response) => {
      kinds.clientRequest = kindOf(outgoing.socket);
      kinds.clientResponse = kindOf(response.socket);
      resolve(response.resume());
    }).on("error", reject);
  });
  return kinds;
};

function kindOf(socket) {
  if (socket === null || socket === undefined) return "nothing";
  if (socket instanceof Socket) return "a net.Socket";
  return typeof socket.write === "function" ? "something to write to" : "nothing to write to";
}

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
