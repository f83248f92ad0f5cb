import { createServer } from "node:http";

let ticks = 0;

/** Sets an interval that nothing clears; the next request looks long after how often it has fired. */
export default async ({ turn }) => {
  if (turn > 1) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { ticks };
  }
  const server = createServer((request, response) => {
    setInterval(() => {
      ticks += 1;
    }, 100);
    response.end("answered");
  }).listen(0);
  const answer = await ask(server);
  const said = await answer.text();
  server.close();
  return { said, ticks };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
