import type { Program } from "../../contract/program.ts";

export type ServerKind = "worker" | "listens" | "exported";

/** How a program serves, as its code tells without running it. */
export function serverKind({ files, entry }: Program): ServerKind {
  const code = Object.values(files).filter((content) => typeof content === "string");
  const main = files[entry];
  const text = typeof main === "string" ? main : "";
  const exportsWorker =
    /\bexport\s+default\b/.test(text) &&
    /\bhttpServerHandler\s*\(|\bexport\s+default\s*(?:\{[\s\S]*\bfetch\b|class\b)|new\s+Hono\b|\bsatisfies\s+ExportedHandler\b/.test(
      text,
    );
  if (exportsWorker) return "worker";
  const listens = code.some((each) => /\.listen\s*\(|["']@hono\/node-server["']/.test(each));
  return listens ? "listens" : "exported";
}

/** Records what the program listens on; evaluated before it, since imports are in their order. */
const listening = `import http from "node:http";

let first;
const listen = http.Server.prototype.listen;
http.Server.prototype.listen = function (...args) {
  const server = listen.apply(this, args);
  first ??= server;
  return server;
};

/** The server that the program began to listen with first. */
export function firstServer() {
  if (first === undefined) throw new Error("The program did not call listen() when it started.");
  return first;
}
`;

function wired(entry: string): Record<string, string> {
  return {
    "worker.mjs": `import { httpServerHandler } from "cloudflare:node";
import { firstServer } from "./listening.mjs";
import ${JSON.stringify(`./${entry}`)};

// A port exists inside the isolate only: each request to the Worker becomes a request to the server on it.
export default httpServerHandler({ port: firstServer().address().port });
`,
    "listening.mjs": listening,
  };
}

function exported(entry: string): Record<string, string> {
  return {
    "worker.mjs": `import { Server, createServer } from "node:http";
import { httpServerHandler } from "cloudflare:node";
import * as program from ${JSON.stringify(`./${entry}`)};

const app = program.default ?? program;

function server() {
  if (app instanceof Server) return app;
  return createServer(typeof app === "function" ? app : app.callback());
}

const port = 8080;
if (typeof app.fetch !== "function") server().listen(port);

// A port exists inside the isolate only: each request to the Worker becomes a request to the server on it.
export default typeof app.fetch === "function" ? app : httpServerHandler({ port });
`,
  };
}

/** The file that Wrangler starts, and what it needs beside the program: nothing where that is a Worker. */
export function projectWorker(program: Program): { main: string; files: Record<string, string> } {
  const kind = serverKind(program);
  if (kind === "worker") return { main: program.entry, files: {} };
  const files = kind === "listens" ? wired(program.entry) : exported(program.entry);
  return { main: "worker.mjs", files };
}
