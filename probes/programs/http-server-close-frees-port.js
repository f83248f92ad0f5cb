import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

let server;

/** Listens in the first request; the second finds the server, closes it, and gives its port to another. */
export default async ({ turn, request }) => {
  if (turn === 1) {
    server = createServer((incoming, outgoing) => outgoing.end("first")).listen(8080);
    return "listens";
  }
  const open = await ask(request);
  server.close();
  const closed = await ask(request).catch(() => "refused");
  server = createServer((incoming, outgoing) => outgoing.end("second")).listen(8080);
  const next = await ask(request);
  return { open, closed, next };
};

async function ask(request) {
  const response = await handleAsNodeRequest(8080, request);
  return response.text();
}
