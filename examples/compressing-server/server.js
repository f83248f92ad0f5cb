import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gunzipSync } from "node:zlib";
import { chooseEncoding, encoders } from "./encodings.js";

function* verses() {
  for (let bottles = 99; bottles > 0; bottles -= 1) {
    yield `${bottles} green bottles hanging on the wall,\n`;
  }
}

createServer(async (req, res) => {
  if (req.method === "POST") {
    const parts = await Array.fromAsync(req);
    const text = gunzipSync(Buffer.concat(parts));
    res.end(`${text.length} bytes: ${text}`);
    return;
  }
  const encoding = chooseEncoding(req.headers["accept-encoding"]);
  const source = Readable.from(verses());
  res.setHeader("content-type", "text/plain");
  res.setHeader("vary", "accept-encoding");
  if (encoding === undefined) return pipeline(source, res);
  res.setHeader("content-encoding", encoding);
  await pipeline(source, encoders[encoding](), res);
}).listen(3000);
