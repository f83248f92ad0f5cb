import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { program, run } from "./test-run.ts";

const listening = (call: string) =>
  `const http = require("http");
const server = http.createServer((req, res) => res.end("port " + server.address().port));
${call}`;

const listens: [string, string][] = [
  ["server.listen(3000)", "port 3000"],
  ["server.listen('3000')", "port 3000"],
  ["server.listen(0)", "port "],
  ["server.listen()", "port "],
  ["server.listen(null)", "port "],
  ["server.listen(() => {})", "port "],
  ["server.listen(undefined, () => {})", "port "],
  ["server.listen(3000, '0.0.0.0')", "port 3000"],
  ["server.listen(3000, '::', 511, () => {})", "port 3000"],
  ["server.listen(3000, 511, () => {})", "port 3000"],
  ["server.listen({ port: 3000, host: 'localhost' })", "port 3000"],
  ["server.listen({ port: '3000', exclusive: true }, () => {})", "port 3000"],
  ["server.listen('/tmp/app.sock')", "port "],
  ["server.listen({ path: '/tmp/app.sock' })", "port "],
  ["server.listen(process.env.PORT || 8080)", "port 8080"],
];

test.each(listens)("%s is found", async (call, expected) => {
  const { status, body, end } = await run(program("server.js", listening(call)));
  expect({ status, outcome: end.outcome }).toEqual({ status: 200, outcome: "ok" });
  expect(body).toContain(expected);
});

test("the callback and the listening event come with their address", async () => {
  const code = listening(
    "server.on('listening', () => console.log('event'));\nserver.listen(3000, () => console.log('callback', server.address().port));",
  );
  const { lines } = await run(program("server.js", code));
  expect(lines).toEqual(["log: event", "log: callback 3000"]);
});

const exported: Record<string, [string, string]> = {
  "module.exports = listener": ["a.js", "module.exports = (req, res) => res.end('ok');"],
  "module.exports = async listener": [
    "a.js",
    "module.exports = async (req, res) => { await null; res.end('ok'); };",
  ],
  "module.exports = http.Server": [
    "a.js",
    "module.exports = require('http').createServer((req, res) => res.end('ok'));",
  ],
  "module.exports = { app }": [
    "a.js",
    "const app = require('express')(); app.get('/', (req, res) => res.send('ok')); module.exports = { app };",
  ],
  "module.exports = Express": [
    "a.js",
    "const app = require('express')(); app.get('/', (req, res) => res.send('ok')); module.exports = app;",
  ],
  "module.exports = Koa": [
    "a.js",
    "const Koa = require('koa'); const app = new Koa(); app.use((ctx) => { ctx.body = 'ok'; }); module.exports = app;",
  ],
  "exports.default = Koa, as transpilers write it": [
    "a.js",
    "Object.defineProperty(exports, '__esModule', { value: true }); const Koa = require('koa'); const app = new Koa(); app.use((ctx) => { ctx.body = 'ok'; }); exports.default = app;",
  ],
  "export default Express": [
    "a.mjs",
    "import express from 'express'; const app = express(); app.get('/', (req, res) => res.send('ok')); export default app;",
  ],
  "export default Koa": [
    "a.mjs",
    "import Koa from 'koa'; const app = new Koa(); app.use((ctx) => { ctx.body = 'ok'; }); export default app;",
  ],
  "export default listener": ["a.mjs", "export default (req, res) => res.end('ok');"],
  "export default http.Server": [
    "a.mjs",
    "import { createServer } from 'node:http'; export default createServer((req, res) => res.end('ok'));",
  ],
  "export const app": [
    "a.mjs",
    "import express from 'express'; export const app = express(); app.get('/', (req, res) => res.send('ok'));",
  ],
  "export default Hono": [
    "a.ts",
    "import { Hono } from 'hono'; const app = new Hono(); app.get('/', (c) => c.text('ok' as string)); export default app;",
  ],
  "export default { fetch }": ["a.mjs", "export default { fetch: () => new Response('ok') };"],
  "a WorkerEntrypoint class": [
    "a.mjs",
    "import { WorkerEntrypoint } from 'cloudflare:workers'; export default class extends WorkerEntrypoint { fetch() { return new Response(typeof this.ctx.waitUntil === 'function' ? 'ok' : 'no ctx'); } }",
  ],
  "httpServerHandler by port": [
    "a.mjs",
    "import { createServer } from 'http'; import { httpServerHandler } from 'cloudflare:node'; createServer((req, res) => res.end('ok')).listen(8080); export default httpServerHandler({ port: 8080 });",
  ],
  "httpServerHandler of a server": [
    "a.mjs",
    "import { createServer } from 'http'; import { httpServerHandler } from 'cloudflare:node'; export default httpServerHandler(createServer((req, res) => res.end('ok')));",
  ],
  "https.createServer": [
    "a.js",
    "require('https').createServer({}, (req, res) => res.end('ok')).listen(443);",
  ],
  "on('request')": [
    "a.js",
    "const server = new (require('http').Server)(); server.on('request', (req, res) => res.end('ok')); server.listen(1);",
  ],
  "async main": [
    "a.js",
    "async function main() { await null; require('http').createServer((req, res) => res.end('ok')).listen(3000); } main();",
  ],
  "async main that reads a file first": [
    "a.js",
    "const { readFile } = require('fs/promises'); async function main() { await readFile(__filename); require('http').createServer((req, res) => res.end('ok')).listen(3000); } main();",
  ],
  "top-level await": [
    "a.mjs",
    "import http from 'http'; import { readFile } from 'fs/promises'; const ok = await Promise.resolve('ok'); await readFile(import.meta.filename); http.createServer((req, res) => res.end(ok)).listen(1);",
  ],
  "top-level await in a .js file without imports": [
    "a.js",
    "const http = await import('node:http'); http.createServer((req, res) => res.end('ok')).listen(1);",
  ],
};

test.each(Object.entries(exported))("%s is served", async (_, [path, code]) => {
  const { status, body, errors } = await run(program(path, code));
  expect({ status, body, errors }).toEqual({ status: 200, body: "ok", errors: [] });
});

const two: Program = program(
  "server.js",
  "const http = require('http'); for (const port of [3000, 3001]) http.createServer((req, res) => res.end('from ' + port)).listen(port);",
);

test.each([
  ["localhost:3000", "from 3000"],
  ["localhost:3001", "from 3001"],
  ["localhost:9", "from 3000"],
  ["localhost", "from 3000"],
])("of two servers, Host %s reaches the one %s", async (host, expected) => {
  expect((await run(two, { headers: [["host", host]] })).body).toBe(expected);
});

test("state persists between runs of a program, and the first one is cold", async () => {
  const counter = program(
    "count.js",
    "let n = 0; module.exports = (req, res) => res.end(`${++n}`);",
  );
  const first = await run(counter);
  const second = await run(counter);
  expect([first.body, second.body]).toEqual(["1", "2"]);
  expect([first.end.coldStart, second.end.coldStart]).toEqual([true, false]);
  expect(second.end.durations).toMatchObject({ compile: 0, load: 0 });
});

test("env is process.env, and part of what a program is", async () => {
  const code = "module.exports = (req, res) => res.end(process.env.NAME + process.env.PORT);";
  expect((await run(program("a.js", code, { env: { NAME: "x", PORT: "1" } }))).body).toBe("x1");
  expect((await run(program("a.js", code, { env: { NAME: "y", PORT: "2" } }))).body).toBe("y2");
});

test("the console of a first run tells of servers that do not answer by default", async () => {
  const of = program(
    "server.js",
    "const http = require('node:http');\nfor (const port of [3000, 3001]) http.createServer((req, res) => res.end(String(port))).listen(port);\n// told of",
  );
  const first = await run(of);
  expect(first.body).toBe("3000");
  expect(first.lines).toEqual([
    "info: Berth: the server on port 3000 answers. For another, name its port in the Host header, or behind the id at the live URL: 3001.",
  ]);
  const second = await run(of, { headers: [["host", "localhost:3001"]] });
  expect([second.body, second.lines]).toEqual(["3001", []]);
});
