import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** A request that carries what Cloudflare knows of the visitor. */
export default async () => {
  const server = createServer(({ cloudflare }, response) => {
    response.end(JSON.stringify({ country: cloudflare?.cf?.country ?? null }));
  }).listen(8080);
  const request = new Request("http://shop.example/", { cf: { country: "XX" } });
  const answer = await handleAsNodeRequest(8080, request);
  server.close();
  return answer.json();
};
