import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

/** A handler of a port that has its server already, and of one that gets it later. */
export default async ({ request, env, ctx }) => {
  const first = createServer((incoming, outgoing) => outgoing.end("ready")).listen(3000);
  const early = httpServerHandler({ port: 4000 });
  const second = createServer((incoming, outgoing) => outgoing.end("ready")).listen(4000);
  const listenFirst = await httpServerHandler({ port: 3000 }).fetch(request, env, ctx);
  const handlerFirst = await early.fetch(request, env, ctx);
  first.close();
  second.close();
  return { listenFirst: await listenFirst.text(), handlerFirst: await handlerFirst.text() };
};
