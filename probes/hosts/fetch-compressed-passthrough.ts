import http from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { startOrigin } from "./beside-origin.ts";
import { startDirect } from "./direct-socket.ts";

// Packed in a way of its own: a body that is packed anew has other bytes.
const text = "green tea, black tea, white tea\n".repeat(50);
const packed = { br: brotliCompressSync(text), gzip: gzipSync(text, { level: 1 }) };

function ask(url: URL): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, headers: { "accept-encoding": "br, gzip" } };
    const request = http.get(url, options, (response) => {
      const encoding = response.headers["content-encoding"];
      void buffer(response).then((body) => resolve({ encoding, body }), reject);
    });
    request.on("error", reject);
  });
}

/** A Worker hands on what a server packed, as it is and with a header added: the same bytes or not. */
export default async function observe() {
  const origin = await startOrigin(({ url }, response) => {
    const encoding = url === "/br" ? "br" : "gzip";
    response.writeHead(200, { "content-encoding": encoding }).end(packed[encoding]);
  });
  const worker = await startDirect(`export default {
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      const response = await fetch(new URL(pathname, ${JSON.stringify(origin.url)}), request);
      if (!searchParams.has("added")) return response;
      const added = new Response(response.body, response);
      added.headers.set("x-shop", "tea");
      return added;
    },
  };`);
  try {
    const handed = async (path: string, encoding: "br" | "gzip") => {
      const answer = await ask(new URL(path, worker.url));
      return { encoding: answer.encoding, same: answer.body.equals(packed[encoding]) };
    };
    return {
      br: await handed("/br", "br"),
      gzip: await handed("/gzip", "gzip"),
      brWithHeader: await handed("/br?added", "br"),
    };
  } finally {
    await worker.close();
    origin.close();
  }
}
