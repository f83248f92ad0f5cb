import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { withWorker } from "./ask-worker.ts";
import { startOrigin } from "./origin.ts";

function script(insecureHTTPParser: boolean): string {
  return `import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

const options = { insecureHTTPParser: ${insecureHTTPParser} };
export default httpServerHandler(
  createServer(options, (request, response) => response.end("ready")),
);
`;
}

function nodeServer(insecureHTTPParser: boolean): Server {
  return createServer({ insecureHTTPParser }, (_, response) => response.end("ready"));
}

/** The status of an answer to a request that only a lenient parser takes: a header has a control character. */
async function statusOf(url: URL): Promise<number> {
  const socket = connect(Number(url.port), url.hostname);
  socket.write(
    `GET / HTTP/1.1\r\nHost: ${url.host}\r\nX-Note: a\u0001b\r\nConnection: close\r\n\r\n`,
  );
  const answer = await text(socket);
  return Number(answer.split(" ")[1]);
}

async function statusOfNode(insecureHTTPParser: boolean): Promise<number> {
  await using origin = await startOrigin(nodeServer(insecureHTTPParser));
  return await statusOf(new URL(origin.url));
}

/** A request that is not well formed, to a strict and to a lenient server, in a Worker and in Node. */
export default async function observe() {
  return {
    worker: {
      strict: await withWorker({ script: script(false) }, statusOf),
      lenient: await withWorker({ script: script(true) }, statusOf),
    },
    node: { strict: await statusOfNode(false), lenient: await statusOfNode(true) },
  };
}
