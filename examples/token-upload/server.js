import { createHash, timingSafeEqual } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const folder = "/tmp/uploads";

/** Digests have one length, whatever was sent, and are compared in constant time. */
function mayWrite({ headers }) {
  const digest = (text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(
    digest(headers.authorization ?? ""),
    digest(`Bearer ${process.env.UPLOAD_TOKEN}`),
  );
}

async function put(req, res, file) {
  if (!mayWrite(req)) return res.writeHead(401, { "www-authenticate": "Bearer" }).end();
  await mkdir(folder, { recursive: true });
  await pipeline(req, createWriteStream(file));
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  const { size } = await stat(file);
  res.writeHead(201, { "content-type": "application/json" });
  res.end(JSON.stringify({ file, size, sha256: hash.digest("hex") }));
}

async function get(req, res, file) {
  try {
    await stat(file);
    await pipeline(createReadStream(file), res);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    res.writeHead(404).end(`${file} was never there, as far as this request knows.\n`);
  }
}

createServer((req, res) => {
  // basename leaves nothing of a path that would lead elsewhere.
  const file = path.join(folder, path.basename(decodeURIComponent(req.url)));
  if (req.method === "PUT") return put(req, res, file);
  return get(req, res, file);
}).listen(3000);
