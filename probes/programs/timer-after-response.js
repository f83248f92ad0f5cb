import { createServer } from "node:http";

let fired = 0;

/** Answers, then sets a timer; the next request looks long after whether it has fired. */
export default async ({ turn }) => {
  if (turn > 1) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { fired };
  }
  const server = createServer((request, response) => {
    response.end("answered");
    setTimeout(() => {
      fired += 1;
    }, 100);
  }).listen(0);
  const answer = await ask(server);
  const said = await answer.text();
  server.close();
  return { said, fired };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
