import { createServer } from "node:http";

/** Ends the socket of a request, and looks what becomes of it and of its answer. */
export default async () => {
  const seen = { calls: 0 };
  const server = createServer((request, response) => {
    const { destroy } = request;
    request.destroy = (...given) => {
      seen.calls += 1;
      return destroy.apply(request, given);
    };
    request.socket.destroy();
    seen.destroyed = request.destroyed;
    response.end("ready");
  }).listen(0);
  seen.answered = await ask(server).then(
    () => true,
    () => false,
  );
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
