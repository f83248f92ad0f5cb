import http from "node:http";
import { buffer } from "node:stream/consumers";
import zlib from "node:zlib";
import { startDirect } from "./direct-socket.ts";

const script = `import { httpServerHandler } from "cloudflare:node";
import http from "node:http";
import { gzipSync } from "node:zlib";

const packed = gzipSync("orders");
const server = http.createServer((request, response) => {
  response.setHeader("content-encoding", "gzip");
  response.end(packed);
});
server.listen(8080);
const { fetch } = httpServerHandler({ port: 8080 });

export default {
  fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === "/node") return fetch(request, env, ctx);
    const headers = { "content-encoding": "gzip" };
    const encodeBody = pathname === "/manual" ? "manual" : "automatic";
    return new Response(packed, { headers, encodeBody });
  },
};`;

/** How many times a body is packed when it arrives; 9 when it is never plain. */
function layersOf(body: Buffer): number {
  for (let layers = 0; layers < 9; layers += 1) {
    if (body.toString() === "orders") return layers;
    try {
      body = zlib.gunzipSync(body);
    } catch {
      return 9;
    }
  }
  return 9;
}

/** Asks by HTTP for a body that was packed by a Node server, by a Response, and by one with encodeBody. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const ask = (path: string) =>
      new Promise((resolve, reject) => {
        const headers = { "accept-encoding": "gzip" };
        http
          .get(new URL(path, url), { agent: false, headers }, (response) => {
            void buffer(response).then((body) => {
              resolve({ encoding: response.headers["content-encoding"], layers: layersOf(body) });
            }, reject);
          })
          .on("error", reject);
      });
    return {
      node: await ask("/node"),
      automatic: await ask("/automatic"),
      manual: await ask("/manual"),
    };
  } finally {
    await close();
  }
}
