import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

// The default export is the handler alone; what it answers is the outcome.
createServer((request, response) => {
  response.end(JSON.stringify({ value: { fetch: typeof handler.fetch, answered: request.url } }));
}).listen(8080);

const handler = httpServerHandler({ port: 8080 });

export default handler;
