import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { run } from "./test-run.ts";

interface Case {
  entry?: string;
  code: string;
  files?: Program["files"];
  asked?: Partial<ProgramRequest>;
  status?: number;
  body: string;
  lines?: unknown[];
}

/** Programs in the forms of Node's own documentation and guides. */
const cases: Record<string, Case> = {
  "hello world, CommonJS": {
    code: `const { createServer } = require('node:http');

const hostname = '127.0.0.1';
const port = 3000;

const server = createServer((req, res) => {
  res.statusCode = 200;
  res.setHeader('Content-Type', 'text/plain');
  res.end('Hello World');
});

server.listen(port, hostname, () => {
  console.log(\`Server running at http://\${hostname}:\${port}/\`);
});`,
    body: "Hello World",
    lines: ["log: Server running at http://127.0.0.1:3000/"],
  },
  "hello world, ESM": {
    entry: "server.mjs",
    code: `import { createServer } from 'node:http';
const server = createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/plain' });
  res.end('Hello World!\\n');
});
// starts a simple http server locally on port 3000
server.listen(3000, '127.0.0.1', () => { console.log('Listening on 127.0.0.1:3000'); });`,
    body: "Hello World!\n",
    lines: ["log: Listening on 127.0.0.1:3000"],
  },
  "headers and body of a request": {
    code: `const http = require('http');
http.createServer((request, response) => {
  const { headers, method, url } = request;
  let body = [];
  request.on('error', err => { console.error(err); }).on('data', chunk => { body.push(chunk); }).on('end', () => {
    body = Buffer.concat(body).toString();
    response.on('error', err => { console.error(err); });
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ agent: headers['x-agent'], method, url, body }));
  });
}).listen(8080);`,
    asked: { method: "POST", path: "/a?b", headers: [["X-Agent", "me"]], body: "posted" },
    status: 201,
    body: '{"agent":"me","method":"POST","url":"/a?b","body":"posted"}',
  },
  "an echo by pipe": {
    code: "const http = require('http');\nhttp.createServer((request, response) => { if (request.method === 'POST' && request.url === '/echo') { request.pipe(response); } else { response.statusCode = 404; response.end(); } }).listen(8080);",
    asked: { method: "POST", path: "/echo", body: "piped" },
    body: "piped",
  },
  "URL and its parameters": {
    code: "const http = require('http'); http.createServer((req, res) => { const url = new URL(req.url, `http://${req.headers.host}`); res.end(JSON.stringify([url.pathname, url.host, ...url.searchParams])); }).listen(80);",
    asked: { path: "/p?a=1&b=2" },
    body: '["/p","localhost",["a","1"],["b","2"]]',
  },
  "a file by a stream": {
    code: "const http = require('http'), fs = require('fs'); http.createServer((req, res) => { res.writeHead(200, { 'Content-Type': 'text/html' }); fs.createReadStream('index.html').pipe(res); }).listen(8080);",
    files: { "index.html": "<p>file</p>" },
    body: "<p>file</p>",
  },
  "pipeline with a transform": {
    entry: "server.mjs",
    code: "import http from 'node:http'; import { pipeline } from 'node:stream/promises'; import { Transform, Readable } from 'node:stream'; http.createServer(async (req, res) => { await pipeline(Readable.from(['a', 'b']), new Transform({ transform(chunk, _, done) { done(null, chunk.toString().toUpperCase()); } }), res); }).listen(1);",
    body: "AB",
  },
  "zlib by what the client accepts": {
    code: "const zlib = require('node:zlib'), http = require('node:http'); const { pipeline } = require('node:stream'); const { Readable } = require('node:stream'); http.createServer((request, response) => { response.setHeader('Vary', 'Accept-Encoding'); const accept = request.headers['accept-encoding'] || ''; const raw = Readable.from(['raw text']); if (/\\bgzip\\b/.test(accept)) { response.writeHead(200, { 'Content-Encoding': 'gzip' }); pipeline(raw, zlib.createGzip(), response, () => {}); } else { response.writeHead(200, {}); pipeline(raw, response, () => {}); } }).listen(1337);",
    body: "raw text",
  },
  AsyncLocalStorage: {
    code: `const http = require('node:http'); const { AsyncLocalStorage } = require('node:async_hooks');
const asyncLocalStorage = new AsyncLocalStorage();
function logWithId(msg) { const id = asyncLocalStorage.getStore(); console.log(\`\${id !== undefined ? id : '-'}:\`, msg); }
let idSeq = 0;
http.createServer((req, res) => { asyncLocalStorage.run(idSeq++, () => { logWithId('start'); setImmediate(() => { logWithId('finish'); res.end('x'); }); }); }).listen(8080);`,
    body: "x",
    lines: ["log: 0: start", "log: 0: finish"],
  },
  events: {
    code: "const EventEmitter = require('node:events'); class MyEmitter extends EventEmitter {} const myEmitter = new MyEmitter(); myEmitter.on('event', (a, b) => { console.log(a, b); }); require('http').createServer((req, res) => { myEmitter.emit('event', 'a', { b: 1 }); res.end('emitted'); }).listen(1);",
    body: "emitted",
    lines: ["log: a { b: 1 }"],
  },
  "server-sent events": {
    code: "const http = require('http'); http.createServer((req, res) => { res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache', Connection: 'keep-alive' }); let id = 0; const timer = setInterval(() => { res.write(`id: ${id}\\ndata: tick\\n\\n`); if (++id === 2) { clearInterval(timer); res.end(); } }, 5); req.on('close', () => clearInterval(timer)); }).listen(1);",
    body: "id: 0\ndata: tick\n\nid: 1\ndata: tick\n\n",
  },
  "promisified timers": {
    entry: "server.mjs",
    code: "import http from 'node:http'; import { setTimeout as sleep } from 'node:timers/promises'; http.createServer(async (req, res) => { await sleep(2); res.end(await sleep(1, 'slept')); }).listen(1);",
    body: "slept",
  },
  "hashes, random bytes and ids in a request": {
    code: "const crypto = require('node:crypto'); require('http').createServer((req, res) => { res.end([crypto.createHash('sha256').update('x').digest('hex').slice(0, 8), crypto.randomBytes(4).length, crypto.randomUUID().length, crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a'))].join()); }).listen(1);",
    body: "2d711642,4,36,true",
  },
  "reading and parsing a form by hand": {
    code: "const qs = require('node:querystring'); require('http').createServer(async (req, res) => { let body = ''; req.setEncoding('utf8'); for await (const chunk of req) body += chunk; res.end(JSON.stringify(qs.parse(body))); }).listen(1);",
    asked: { method: "POST", body: "a=1&a=2&b=%C3%BC" },
    body: '{"a":["1","2"],"b":"ü"}',
  },
  "a router by a table, with 404 and HEAD": {
    code: "const http = require('http'); const routes = { 'GET /': (req, res) => res.end('home') }; http.createServer((req, res) => { const route = routes[`${req.method} ${req.url}`]; if (!route) { res.writeHead(404).end('Not found'); return; } route(req, res); }).listen(1);",
    asked: { path: "/missing" },
    status: 404,
    body: "Not found",
  },
};

test.each(Object.entries(cases))("%s", async (_, row) => {
  const { entry = "server.js", code, files, asked, status = 200, body, lines = [] } = row;
  const told = await run({ files: { [entry]: code, ...files }, entry }, asked);
  const { errors, findings } = told;
  expect({ errors, findings, status: told.status, body: told.body, lines: told.lines }).toEqual({
    errors: [],
    findings: [],
    status,
    body,
    lines,
  });
});
