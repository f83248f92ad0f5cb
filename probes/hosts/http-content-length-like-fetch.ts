import { createServer, get } from "node:http";
import { withWorker } from "./ask-worker.ts";
import { startOrigin } from "./origin.ts";

const script = `import { httpServerHandler } from "cloudflare:node";
import { createServer, request } from "node:http";

const server = createServer((incoming, outgoing) => {
  if (incoming.url !== "/client") {
    outgoing.setHeader("Content-Length", incoming.url.slice(1));
    outgoing.end("hello");
    return;
  }
  const headers = { "Content-Length": "999" };
  request(process.env.ORIGIN, { method: "POST", headers }, (answer) => answer.pipe(outgoing)).end("hello");
});

export default httpServerHandler(server);
`;

/** What a visitor is told of the length of an answer, and whether so much comes. */
function lengthOf(url: URL, said: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = get(new URL(`/${said}`, url), { agent: false }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("error", () => {});
      response.on("close", () => {
        const { complete, headers } = response;
        resolve({ length: headers["content-length"] ?? "none", body, complete });
      });
    });
    outgoing.on("error", reject);
    setTimeout(() => outgoing.destroy(), 1000);
  });
}

/** Says another length than that of the body: as a client, and as a server too much and too little. */
export default async function observe() {
  const seen: { length: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      seen.push({ length: request.headers["content-length"] ?? "none", body });
      response.end("ready");
    });
  });
  await using origin = await startOrigin(server);
  const bindings = { ORIGIN: origin.url };
  return await withWorker({ script, bindings }, async (url) => {
    await fetch(new URL("/client", url));
    return {
      client: seen[0] ?? "nothing arrived",
      tooLong: await lengthOf(url, 999),
      tooShort: await lengthOf(url, 3),
    };
  });
}
