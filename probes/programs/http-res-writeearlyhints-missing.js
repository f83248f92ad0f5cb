import { createServer } from "node:http";

/** Sends hints before it answers. */
export default async () => {
  const server = createServer((request, response) => {
    try {
      response.writeEarlyHints({ link: "</style.css>; rel=preload; as=style" });
      response.end("done");
    } catch ({ code, message }) {
      response.end(code ?? message);
    }
  }).listen(0);
  const answer = await ask(server);
  const said = await answer.text();
  server.close();
  return said;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
