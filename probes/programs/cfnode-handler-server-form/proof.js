import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

// Nobody calls listen() but the handler.
const server = createServer((request, response) => {
  response.end(JSON.stringify({ value: { before, listening: server.listening } }));
});

const before = server.listening;

export default httpServerHandler(server);
