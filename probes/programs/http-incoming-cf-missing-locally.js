import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** A request that carries nothing of Cloudflare's. */
export default async () => {
  const server = createServer(({ cloudflare }, response) => {
    const country = cloudflare?.cf?.country ?? "unknown";
    response.end(
      JSON.stringify({ cloudflare: typeof cloudflare, cf: typeof cloudflare?.cf, country }),
    );
  }).listen(8080);
  const answer = await handleAsNodeRequest(8080, new Request("http://shop.example/"));
  server.close();
  return answer.json();
};
