import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** Reads the ray of the request that came in, where the example of the documentation reads it. */
export default async ({ request }) => {
  const server = createServer(({ cloudflare, headers }, response) => {
    const ray = typeof cloudflare?.cf?.ray;
    response.end(JSON.stringify({ ray, header: typeof headers["cf-ray"] }));
  }).listen(8080);
  const answer = await handleAsNodeRequest(8080, request);
  server.close();
  return answer.json();
};
