import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:https";

/** A server that lives as long as a block. */
export default async ({ request }) => ({
  inside: await askWithinBlock(request),
  after: await handleAsNodeRequest(8443, request).catch(() => "no server there"),
});

async function askWithinBlock(request) {
  await using server = createServer((incoming, outgoing) => outgoing.end("ready")).listen(8443);
  const response = await handleAsNodeRequest(server.address().port, request);
  return response.text();
}
