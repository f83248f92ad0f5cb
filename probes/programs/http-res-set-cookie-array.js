import { createServer } from "node:http";

/** Two cookies in one call. */
export default async () => {
  const server = createServer((request, response) => {
    response.setHeader("Set-Cookie", ["cart=7", "theme=dark"]).end();
  }).listen(0);
  const { headers } = await ask(server);
  server.close();
  return headers.getSetCookie();
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
