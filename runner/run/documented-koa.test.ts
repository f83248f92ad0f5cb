import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { run } from "./test-run.ts";

interface Case {
  code: string;
  files?: Program["files"];
  asked?: Partial<ProgramRequest>;
  status?: number;
  body: string;
  /** Of the findings. */
  rules?: string[];
  lines?: unknown[];
  headers?: [string, unknown][];
}

/** Programs in the forms that Koa's guide and that of its router teach. */
const cases: Record<string, Case> = {
  "hello world, CommonJS": {
    code: `const Koa = require('koa');
const app = new Koa();

// response
app.use(ctx => {
  ctx.body = 'Hello Koa';
});

app.listen(3000);`,
    body: "Hello Koa",
  },
  "hello world, ESM": {
    code: "import Koa from 'koa';\nconst app = new Koa();\napp.use(async (ctx) => { ctx.body = 'Hello Koa'; });\napp.listen(3000);",
    body: "Hello Koa",
  },
  "http.createServer(app.callback())": {
    code: "const http = require('http'); const Koa = require('koa'); const app = new Koa(); app.use((ctx) => { ctx.body = 'called back'; }); http.createServer(app.callback()).listen(3000);",
    body: "called back",
  },
  cascading: {
    code: `const Koa = require('koa');
const app = new Koa();
app.use(async (ctx, next) => { await next(); const rt = ctx.response.get('X-Response-Time'); console.log(\`\${ctx.method} \${ctx.url} - \${rt}\`); });
app.use(async (ctx, next) => { const start = Date.now(); await next(); const ms = Date.now() - start; ctx.set('X-Response-Time', \`\${ms}ms\`); });
app.use(async ctx => { ctx.body = 'Hello World'; });
app.listen(3000);`,
    asked: { path: "/x?y=1" },
    body: "Hello World",
    lines: [expect.stringMatching(/^log: GET \/x\?y=1 - \d+ms$/)],
    headers: [["x-response-time", expect.stringMatching(/^\d+ms$/)]],
  },
  cookies: {
    code: `const Koa = require('koa'); const app = new Koa();
app.keys = ['im a newer secret', 'i like turtle'];
app.use(async ctx => { const n = Number(ctx.cookies.get('view') || 0) + 1; ctx.cookies.set('view', n); ctx.cookies.set('name', 'tobi', { signed: true }); ctx.body = n + ' views'; });
app.listen(3000);`,
    asked: { headers: [["cookie", "view=4"]] },
    body: "5 views",
    headers: [
      ["set-cookie", expect.stringMatching(/^view=5; path=\/; httponly/)],
      ["set-cookie", expect.stringMatching(/^name\.sig=/)],
    ],
  },
  "ctx.throw": {
    code: "const Koa = require('koa'); const app = new Koa(); app.silent = true; app.use((ctx) => { ctx.throw(400, 'name required', { user: 1 }); }); app.listen(3000);",
    status: 400,
    body: "name required",
  },
  "an error middleware and app.on('error')": {
    code: `const Koa = require('koa'); const app = new Koa();
app.use(async (ctx, next) => { try { await next(); } catch (err) { ctx.status = err.status || 500; ctx.body = { message: err.message }; ctx.app.emit('error', err, ctx); } });
app.use(async () => { throw new Error('on purpose'); });
app.on('error', (err, ctx) => { console.error('server error', err.message, ctx.path); });
app.listen(3000);`,
    status: 500,
    body: '{"message":"on purpose"}',
    lines: ["error: server error on purpose /"],
  },
  "404 by default": {
    code: "const Koa = require('koa'); const app = new Koa(); app.use(async (ctx, next) => { await next(); }); app.listen(3000);",
    status: 404,
    // Koa shows statusMessage, which is never empty on Workers; in Node this is "Not Found".
    body: "unknown",
    rules: ["status-message"],
  },
  "a stream as the body": {
    code: "const Koa = require('koa'); const fs = require('fs'); const app = new Koa(); app.use(async (ctx) => { ctx.type = 'html'; ctx.body = fs.createReadStream('page.html'); }); app.listen(3000);",
    files: { "page.html": "<p>streamed</p>" },
    body: "<p>streamed</p>",
    headers: [["content-type", "text/html; charset=utf-8"]],
  },
  "the router": {
    code: `const Koa = require('koa'); const Router = require('@koa/router');
const app = new Koa(); const router = new Router({ prefix: '/users' });
router.get('/:id', (ctx, next) => { ctx.body = { id: ctx.params.id, query: ctx.query }; });
router.post('/', (ctx) => { ctx.status = 201; ctx.body = 'made'; });
app.use(router.routes()).use(router.allowedMethods());
app.listen(3000);`,
    asked: { path: "/users/7?sort=name" },
    body: '{"id":"7","query":{"sort":"name"}}',
  },
  allowedMethods: {
    code: "import Koa from 'koa'; import Router from '@koa/router'; const app = new Koa(); const router = new Router(); router.get('/', (ctx) => { ctx.body = 'get'; }); app.use(router.routes()).use(router.allowedMethods()); app.listen(3000);",
    asked: { method: "DELETE" },
    status: 405,
    body: "Method Not Allowed",
    headers: [["allow", "HEAD, GET"]],
  },
  "a body read by hand": {
    code: `const Koa = require('koa'); const app = new Koa();
app.use(async (ctx) => { const chunks = []; for await (const chunk of ctx.req) chunks.push(chunk); ctx.body = JSON.parse(Buffer.concat(chunks).toString()).name; });
app.listen(3000);`,
    asked: { method: "POST", body: '{"name":"Ada"}' },
    body: "Ada",
  },
};

test.each(Object.entries(cases))("%s", async (_, { code, files, asked, status = 200, ...rest }) => {
  const told = await run({ files: { "app.js": code, ...files }, entry: "app.js" }, asked);
  const { errors } = told;
  const rules = told.findings.map(({ rule }) => rule);
  expect({ errors, rules, status: told.status, body: told.body }).toEqual({
    errors: [],
    rules: rest.rules ?? [],
    status,
    body: rest.body,
  });
  const { lines = [], headers = [] } = rest;
  // What Koa says by util.debuglog is on the console of Workers, at its own level.
  expect(told.lines.filter((line) => !line.startsWith("debug: KOA:"))).toEqual(lines);
  expect(told.headers).toEqual(expect.arrayContaining(headers));
});
