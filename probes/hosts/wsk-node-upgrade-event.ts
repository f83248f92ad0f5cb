import { exchange, startDirect } from "./direct-socket.ts";
import { handshake } from "./websocket-handshake.ts";

const script = `import http from "node:http";
import { httpServerHandler } from "cloudflare:node";

let upgrades = 0;
const server = http.createServer((request, response) => {
  response.end(JSON.stringify({ upgrades, upgrade: request.headers.upgrade ?? null }));
});
server.on("upgrade", (request, socket) => {
  upgrades += 1;
  socket.end("HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n");
});
server.listen(8080);

export default httpServerHandler({ port: 8080 });`;

/** Asks a server of node:http for a WebSocket; what the client gets, and how often "upgrade" was told. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const [status = ""] = (await exchange(url, handshake)).split("\r\n");
    const response = await fetch(url);
    const later: unknown = await response.json();
    return { status, later };
  } finally {
    await close();
  }
}
