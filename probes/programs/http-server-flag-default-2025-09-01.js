import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

/** A server behind `httpServerHandler`, asked once. */
export default async ({ request, env, ctx }) => {
  const server = createServer((incoming, outgoing) => outgoing.end("ready")).listen(8080);
  try {
    const response = await httpServerHandler({ port: 8080 }).fetch(request, env, ctx);
    return { status: response.status, body: await response.text() };
  } finally {
    server.close();
  }
};
