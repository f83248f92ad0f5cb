import { askWorker } from "./ask-worker.ts";

const script = `import { httpServerHandler } from "cloudflare:node";
import { env } from "cloudflare:workers";
import { createServer } from "node:http";

const server = createServer((request, response) => {
  const { SHOP } = env;
  response.end(JSON.stringify({ imported: SHOP, onRequest: request.cloudflare.env?.SHOP ?? null }));
});

export default httpServerHandler(server);
`;

/** Reads a binding in a listener: from the import, and from the request. */
export default async function observe() {
  const [seen] = await askWorker({
    files: { "server.js": script },
    bindings: { SHOP: "main street" },
  });
  return seen;
}
