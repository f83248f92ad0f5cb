import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** A request with a body through a server, and all of its answer. */
export default async () => {
  const server = createServer((incoming, outgoing) => {
    outgoing.writeHead(202, { "X-Method": incoming.method });
    incoming.pipe(outgoing);
  }).listen(8080);
  const request = new Request("http://shop.example/", { method: "POST", body: "order 7" });
  const response = await handleAsNodeRequest(8080, request);
  const { status, headers } = response;
  const body = await response.text();
  server.close();
  return {
    isResponse: response instanceof Response,
    status,
    method: headers.get("x-method"),
    body,
  };
};
