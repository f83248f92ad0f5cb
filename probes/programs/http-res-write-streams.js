import { createServer } from "node:http";

/** An answer in two parts with a pause between, and when its reader has the first. */
export default async () => {
  let secondWritten = false;
  const server = createServer((request, response) => {
    response.write("a");
    setTimeout(() => {
      secondWritten = true;
      response.end("b");
    }, 300);
  }).listen(0);
  const reader = (await ask(server)).body.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  const early = !secondWritten;
  const second = await reader.read();
  server.close();
  return { parts: [first.value, second.value], firstCameBeforeSecond: early };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
