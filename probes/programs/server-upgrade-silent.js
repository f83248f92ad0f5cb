import { createServer, request as ask } from "node:http";

/** Asks a server for a WebSocket, and counts how often it is told of it. */
export default async () => {
  let upgrades = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    response.end();
  });
  server.on("upgrade", (request, socket) => {
    upgrades += 1;
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  await askForUpgrade(server.address().port);
  server.close();
  return { effect: upgrades > 0, upgrades, requests };
};

/** In Workers by the server's port, elsewhere over the network. */
async function askForUpgrade(port) {
  const headers = { Connection: "Upgrade", Upgrade: "websocket" };
  if (navigator.userAgent === "Cloudflare-Workers") {
    const { handleAsNodeRequest } = await import("cloudflare:node");
    await handleAsNodeRequest(port, new Request(`http://localhost:${port}/`, { headers }));
  } else {
    await new Promise((resolve) => {
      ask({ port, headers }, resolve).on("error", resolve).end();
    });
  }
}
