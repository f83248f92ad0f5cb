import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const root = path.join(import.meta.dirname, "public");
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".txt": "text/plain; charset=utf-8",
};

/** The file that an address means, or undefined where it leads out of the folder. */
function fileFor(url) {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(root, decodeURIComponent(pathname));
  // join has resolved every "..", so what is left either begins with the folder or is outside of it.
  if (file !== root && !file.startsWith(root + path.sep)) return undefined;
  return path.extname(file) === "" ? path.join(file, "index.html") : file;
}

const server = createServer(async (req, res) => {
  const file = fileFor(req.url);
  if (file === undefined) return res.writeHead(403).end("Not in this folder.\n");
  try {
    const { size } = await stat(file);
    res.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
    res.setHeader("content-length", size);
    await pipeline(createReadStream(file), res);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    res.writeHead(404).end(`There is no ${path.relative(root, file)}.\n`);
  }
});

server.listen(3000, () => console.log(`serving ${root}`));
