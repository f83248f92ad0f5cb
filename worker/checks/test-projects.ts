/** Small projects as people have them, with what is special about each in its name. */

function manifest(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

export const expressShop: Record<string, string> = {
  "package.json": manifest({
    name: "express-shop",
    scripts: { start: "SECRET=hunter2 node server.js", dev: "node --watch server.js" },
    engines: { node: ">=20" },
    dependencies: { express: "^4.18.0", "left-pad": "1.3.0" },
    devDependencies: { jest: "^30.0.0" },
  }),
  "server.js": `const express = require("express");
const { readFileSync } = require("fs");
const products = require("./lib/products");
const app = express();
app.get("/", (req, res) => res.send(readFileSync("views/home.html", "utf8")));
app.get("/products", (req, res) => res.json(products.all()));
app.listen(process.env.PORT || 3000);
`,
  "lib/products.js": `const fs = require("fs");
exports.all = () => JSON.parse(fs.readFileSync("products.json", "utf8"));
exports.save = (all) => fs.writeFileSync("products.json", JSON.stringify(all));
`,
  "test/products.test.js": `const { execSync } = require("child_process");
test("lists", () => execSync("node server.js"));
`,
};

export const fastifyLogin: Record<string, string> = {
  "package.json": manifest({
    name: "fastify-login",
    type: "module",
    dependencies: { fastify: "^5.0.0", bcrypt: "^5.1.0" },
  }),
  "index.js": `import Fastify from "fastify";
import bcrypt from "bcrypt";
const app = Fastify();
app.post("/login", async (request) => ({ ok: await bcrypt.compare(request.body.password, "") }));
await app.listen({ port: 3000 });
`,
};

export const clusterServer: Record<string, string> = {
  "server.mjs": `import cluster from "node:cluster";
import { createServer } from "node:http";
import { cpus } from "node:os";
import { Worker } from "node:worker_threads";
if (cluster.isPrimary) for (const _ of cpus()) cluster.fork();
else {
  createServer((req, res) => {
    new Worker("./sum.mjs").on("message", (sum) => res.end(String(sum)));
  }).listen(8000);
}
`,
};

export const tcpEcho: Record<string, string> = {
  "package.json": manifest({ name: "tcp-echo", scripts: { start: "node echo.js" } }),
  "echo.js": `const net = require("node:net");
const server = net.createServer((socket) => socket.pipe(socket));
server.listen(7);
`,
};

export const typedApi: Record<string, string> = {
  "package.json": manifest({
    name: "typed-api",
    type: "module",
    scripts: { dev: "tsx watch src/server.ts" },
    dependencies: { hono: "^4.0.0", "@hono/node-server": "^2.0.0" },
    devDependencies: { "@types/node": "^24.0.0", tsx: "^4.0.0", typescript: "^5.0.0" },
  }),
  "tsconfig.json": `{
  // Aliases, as an editor wants them.
  "compilerOptions": { "strict": true, "paths": { "@/*": ["./src/*"] }, },
}
`,
  "src/server.ts": `import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { findUser } from "@/lib/users";
import type { User } from "@/lib/types";
const app = new Hono();
app.get("/", (c) => c.json(findUser("a") satisfies User | undefined));
serve({ fetch: app.fetch, port: 3000 });
`,
  "src/lib/users.ts": `import { createHash } from "crypto";
import type { User } from "./types.js";
const users: User[] = [];
export const findUser = (name: string): User | undefined =>
  users.find((user) => user.key === createHash("sha256").update(name).digest("hex"));
`,
  "src/lib/types.ts": `export interface User { key: string }
`,
};
