import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

/** A server on a port, and the handler of that port. */
export default async ({ request, env, ctx }) => {
  const server = createServer((incoming, outgoing) => outgoing.end("ready")).listen(8080);
  const response = await httpServerHandler({ port: 8080 }).fetch(request, env, ctx);
  server.close();
  return response.text();
};
