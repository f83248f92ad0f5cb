import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** The ports of 200 visitors. */
export default async () => {
  const ports = [];
  const server = createServer(({ socket }, response) => {
    ports.push(socket.remotePort);
    response.end();
  }).listen(8080);
  for (let visit = 0; visit < 200; visit += 1) {
    await handleAsNodeRequest(8080, new Request("http://shop.example/"));
  }
  server.close();
  return {
    visits: ports.length,
    withinRange: ports.every((port) => port >= 32_768 && port < 65_536),
    differ: new Set(ports).size > 1,
  };
};
