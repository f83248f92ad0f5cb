import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** The address of a request as a listener sees it. */
export default async () => {
  const server = createServer((incoming, outgoing) => outgoing.end(incoming.url)).listen(8080);
  const response = await handleAsNodeRequest(8080, new Request("http://shop.example/a?b=1"));
  server.close();
  return response.text();
};
