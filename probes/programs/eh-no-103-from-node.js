import { createServer } from "node:http";

/** Tries to send hints, and then says the same in a header of the answer. */
export default async () => {
  const link = "</style.css>; rel=preload; as=style";
  const server = createServer((request, response) => {
    let hints = "sent";
    try {
      response.writeEarlyHints({ link });
    } catch ({ code }) {
      hints = code;
    }
    response.setHeader("Link", link);
    response.end(hints);
  }).listen(0);
  const answer = await ask(server);
  const hints = await answer.text();
  server.close();
  return { hints, link: answer.headers.get("Link") };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
