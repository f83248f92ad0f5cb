import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** Statuses before the answer, in two ways, each followed by the answer. */
export default async () => ({
  writeHead: await answer((response) => response.writeHead(103)),
  writeProcessing: await answer((response) => response.writeProcessing()),
});

async function answer(speakFirst) {
  const server = createServer((request, response) => {
    try {
      speakFirst(response);
      response.end("no error");
    } catch ({ code }) {
      response.end(code);
    }
  }).listen(8080);
  const response = await handleAsNodeRequest(8080, new Request("http://shop.example/"));
  server.close();
  return { status: response.status, error: await response.text() };
}
