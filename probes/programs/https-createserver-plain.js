import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:https";

/** A server of `node:https` without a certificate, asked without TLS. */
export default async ({ env, ctx }) => {
  const server = createServer((incoming, outgoing) => outgoing.end("ready")).listen(8080);
  const handler = httpServerHandler({ port: 8080 });
  const response = await handler.fetch(new Request("http://shop.example/"), env, ctx);
  server.close();
  return response.text();
};
