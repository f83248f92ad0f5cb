import { Buffer } from "node:buffer";
import { createServer } from "node:http";

const width = 16;

/** One line as xxd prints it: where it begins, its bytes in pairs, and the characters that can be shown. */
function line(bytes, offset) {
  const pairs = bytes
    .toString("hex")
    .match(/.{1,4}/g)
    .join(" ");
  const shown = bytes.toString("latin1").replaceAll(/[^\x20-\x7e]/g, ".");
  return `${offset.toString(16).padStart(8, "0")}: ${pairs.padEnd(39)}  ${shown}\n`;
}

function dump(bytes) {
  let text = "";
  // subarray copies nothing: every line is a view of the same memory.
  for (let at = 0; at < bytes.length; at += width) text += line(bytes.subarray(at, at + width), at);
  return text;
}

function read(stream) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => resolve(Buffer.concat(chunks)));
    stream.on("error", reject);
  });
}

createServer(async (req, res) => {
  const { searchParams } = new URL(req.url, "http://localhost");
  const encoding = searchParams.get("as") ?? "utf8";
  res.setHeader("content-type", "text/plain; charset=utf-8");
  if (!Buffer.isEncoding(encoding)) {
    res.writeHead(400).end(`${encoding} is no encoding that Buffer knows.\n`);
    return;
  }
  const text = searchParams.get("text");
  res.end(dump(text === null ? await read(req) : Buffer.from(text, encoding)));
}).listen(3000);
