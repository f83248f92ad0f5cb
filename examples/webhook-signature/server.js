import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { isSigned } from "./verify.js";

const handlers = {
  ping: ({ zen }) => `pong: ${zen}`,
  push: ({ ref, commits }) => `${commits.length} commits on ${ref.replace("refs/heads/", "")}`,
};

createServer(async (req, res) => {
  if (req.method !== "POST") return res.writeHead(405, { allow: "POST" }).end();
  // The signature is over the bytes as they came; parsed and written again they might be others.
  const body = await buffer(req);
  if (!isSigned(body, req.headers["x-hub-signature-256"], process.env.WEBHOOK_SECRET)) {
    console.warn("a body that nobody has signed");
    return res.writeHead(401).end("The signature is missing or wrong.\n");
  }
  const handle = handlers[req.headers["x-github-event"]];
  // An event that is new to us is no error of the sender's.
  if (handle === undefined) return res.writeHead(202).end("Not for us.\n");
  const text = handle(JSON.parse(body));
  console.log(text);
  res.end(`${text}\n`);
}).listen(3000);
