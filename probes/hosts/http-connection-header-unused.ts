import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import { withWorker } from "./ask-worker.ts";
import { startOrigin } from "./origin.ts";

const script = `import { httpServerHandler } from "cloudflare:node";
import { createServer, get } from "node:http";

const server = createServer((request, response) => {
  response.setHeader("Connection", "close");
  get(process.env.ORIGIN, { headers: { Connection: "close" } }, (answer) => answer.pipe(response));
});

export default httpServerHandler(server);
`;

/** Both sides say "close": what the origin hears of it, and what the visitor hears. */
export default async function observe() {
  const heard: string[] = [];
  const server = createServer(({ headers }, response) => {
    heard.push(headers.connection ?? "nothing");
    response.end("ready");
  });
  await using origin = await startOrigin(server);
  const bindings = { ORIGIN: origin.url };
  return await withWorker({ script, bindings }, async (url) => {
    const outgoing = get(url, { agent: false, headers: { Connection: "keep-alive" } });
    const [response]: IncomingMessage[] = await once(outgoing, "response");
    response?.resume();
    const { statusCode, headers } = response ?? {};
    outgoing.destroy();
    return { status: statusCode, origin: heard, visitor: headers?.connection ?? "nothing" };
  });
}
