import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const form = readFileSync(new URL("form.html", import.meta.url));
const mostBytes = 64 * 1024;

createServer(async (req, res) => {
  if (req.method === "GET") {
    return res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(form);
  }
  try {
    const body = await readBody(req);
    const found = await understand(body, req.headers["content-type"] ?? "");
    res.writeHead(200, { "Content-Type": "application/json" });
    res.end(JSON.stringify(found));
  } catch (error) {
    res.writeHead(error.status ?? 400).end(`${error.message}\n`);
  }
}).listen(3000);

async function readBody(req) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw Object.assign(new Error("That is too much."), { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function understand(body, type) {
  if (type.startsWith("application/json")) return { json: JSON.parse(body.toString()) };
  if (type.startsWith("text/")) return { text: body.toString() };
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) {
    throw Object.assign(new Error(`A body of type '${type}' is not read here.`), { status: 415 });
  }
  const data = await new Response(body, { headers: { "Content-Type": type } }).formData();
  const shown = ([name, value]) => [name, value instanceof File ? `${value.name}, ${value.size} bytes` : value];
  return { form: Object.fromEntries([...data].map(shown)) };
}
