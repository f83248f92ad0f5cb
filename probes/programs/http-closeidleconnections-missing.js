import { createServer } from "node:http";

/** Closes what is idle after an answer, and looks whether a connection closes. */
export default async () => {
  let effect = false;
  const server = createServer((request, response) => response.end("ready")).listen(0);
  server.on("connection", (socket) => {
    socket.on("close", () => {
      effect = true;
    });
  });
  await (await ask(server)).text();
  server.closeIdleConnections();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const seen = { effect };
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
