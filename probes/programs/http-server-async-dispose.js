import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** A server that lives as long as a block. */
export default async ({ request }) => ({
  inside: await askWithinBlock(request),
  after: await handleAsNodeRequest(8081, request).catch(() => "no server there"),
});

async function askWithinBlock(request) {
  await using server = createServer((incoming, outgoing) => outgoing.end("ready")).listen(8081);
  const response = await handleAsNodeRequest(server.address().port, request);
  return response.text();
}
