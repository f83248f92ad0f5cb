import http from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { startDirect } from "./direct-socket.ts";

const script = `import { gzipSync } from "node:zlib";

const packed = gzipSync("green tea");

export default {
  fetch(request) {
    const encodeBody = request.url.endsWith("/manual") ? "manual" : "automatic";
    return new Response(packed, { headers: { "content-encoding": "gzip" }, encodeBody });
  },
};`;

function ask(url: URL): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, headers: { "accept-encoding": "gzip" } };
    const request = http.get(
      url,
      options,
      (response) => void buffer(response).then(resolve, reject),
    );
    request.on("error", reject);
  });
}

/** Answers with bytes that are packed already; what a client has that unpacks them once. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  const unpackedOnce = async (path: string) => {
    const body = gunzipSync(await ask(new URL(path, url)));
    return body.toString() === "green tea"
      ? "plain"
      : gunzipSync(body).toString() === "green tea"
        ? "still packed"
        : "spoilt";
  };
  try {
    return { manual: await unpackedOnce("/manual"), automatic: await unpackedOnce("/automatic") };
  } finally {
    await close();
  }
}
