import { createServer } from "node:http";

/** Servers that leave the choice of a port, in three ways. */
export default async () => {
  const servers = [0, null, undefined].map((port) => {
    return createServer((request, response) => response.end("ready")).listen(port);
  });
  const ports = servers.map((server) => server.address().port);
  const answers = [];
  for (const server of servers) answers.push(await (await ask(server)).text());
  for (const server of servers) server.close();
  return {
    positive: ports.every((port) => Number.isInteger(port) && port > 0),
    different: new Set(ports).size === servers.length,
    answers,
  };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
