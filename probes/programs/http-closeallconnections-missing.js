import { createServer } from "node:http";

/** Closes all connections while an answer is under way. */
export default async () => {
  const server = createServer((request, response) => {
    setTimeout(() => response.end("ready"), 100);
  }).listen(0);
  const answer = ask(server).then(
    () => false,
    () => true,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.closeAllConnections();
  const effect = await answer;
  server.close();
  return { effect };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
