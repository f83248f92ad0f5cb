import { expect, test } from "vitest";
import { runErrors } from "../../contract/run-errors.ts";
import { runnerPaths } from "../../contract/runner.ts";
import { handling, post, program, run } from "../run/test-run.ts";

const closed = "only the program itself and http://echo.berth.test/ can be reached";
const raw = "raw TCP and TLS sockets are closed to programs: use fetch or node:http";
const sentence = (call: string, reason = closed) =>
  `Berth: the network is closed: ${call} was refused (${reason}).`;

/** A Worker whose handler is this body. */
const worker = (body: string) =>
  program(
    "a.mjs",
    `import dns from 'node:dns';\nexport default { async fetch(request) {\n${body}\n} };`,
  );

/** Programs that end because of a refused call, and the last sentence that tells of it. */
const ends: Record<string, [ReturnType<typeof program>, string, Record<string, unknown>]> = {
  "fetch, returned": [
    worker("return fetch('https://example.com/a');"),
    sentence("a request to https://example.com/a"),
    { file: "a.mjs", line: 3, column: 8 },
  ],
  "fetch, awaited": [
    worker("\nconst response = await fetch('https://example.com/a');\nreturn response;"),
    sentence("a request to https://example.com/a"),
    { file: "a.mjs", line: 4 },
  ],
  "fetch, that nobody awaits": [
    handling("  fetch('http://example.com/');"),
    sentence("a request to http://example.com/"),
    { file: "server.js", line: 2 },
  ],
  "fetch, behind a redirect": [
    worker("return fetch('http://echo.berth.test/redirect-to?url=http://10.0.0.1/');"),
    sentence("a request to http://10.0.0.1/", "10.0.0.1 is a private address"),
    { file: "a.mjs", line: 3 },
  ],
  "fetch, told by an error around it": [
    worker(
      "return fetch('http://example.com/').catch((e) => { throw new Error(`api: ${e.message}`); });",
    ),
    sentence("a request to http://example.com/"),
    { file: "a.mjs" },
  ],
  "http.get without an error listener": [
    handling("  require('http').get('http://example.com/', (r) => r.pipe(res));"),
    sentence("a request to http://example.com/"),
    { file: "server.js" },
  ],
  "https.request without an error listener": [
    handling("  require('https').request({ host: 'example.com', path: '/x' }).end();"),
    sentence("a request to https://example.com/x"),
    { file: "server.js" },
  ],
  "net.connect without an error listener": [
    handling("  require('net').connect(5432, 'db.example.com');"),
    sentence("a TCP connection to db.example.com:5432", raw),
    { file: "server.js", line: 2 },
  ],
  "tls.connect without an error listener": [
    handling("  require('tls').connect({ port: 443, host: 'example.com' });"),
    sentence("a TLS connection to example.com:443", raw),
    { file: "server.js" },
  ],
  "cloudflare:sockets": [
    program(
      "a.mjs",
      "import { connect } from 'cloudflare:sockets';\nexport default { fetch() {\n  connect({ hostname: 'example.com', port: 25 });\n} };",
    ),
    sentence("a TCP connection to example.com:25", raw),
    { file: "a.mjs", line: 3 },
  ],
  "cloudflare:sockets, by a computed import": [
    worker(
      "const name = 'sockets';\n(await import(`cloudflare:${name}`)).connect('example.com:80');",
    ),
    sentence("a TCP connection to example.com:80", raw),
    { file: "a.mjs", line: 4 },
  ],
  "dns.lookup": [
    worker("return Response.json(await dns.promises.lookup('example.com'));"),
    sentence("the DNS query for example.com (AAAA)"),
    {},
  ],
  "WebSocket, that is waited for": [
    handling("  new WebSocket('wss://example.com/').addEventListener('open', () => res.end());"),
    sentence("a WebSocket to wss://example.com/"),
    { file: "server.js" },
  ],
  "EventSource, that is waited for": [
    handling("  new EventSource('http://example.com/').onmessage = () => res.end();"),
    sentence("a request to http://example.com/"),
    { file: "server.js" },
  ],
  "a cache": [
    worker("return caches.default.match(request);"),
    sentence("cache.match", "a cache could be shared with other programs"),
    { file: "a.mjs", line: 3 },
  ],
};

test.each(Object.entries(ends))("%s is told, and ends the run", async (_, [of, said, place]) => {
  const { lines, errors, end } = await run(of);
  expect(lines.at(-1)).toBe(`warn: ${said}`);
  const { hint } = runErrors["egress-denied"];
  expect(errors).toMatchObject([{ kind: "egress-denied", message: said, hint, ...place }]);
  expect(end.outcome).toBe("egress-denied");
});

test.each([
  ["fetch", "fetch('http://example.com/').catch(tell)"],
  ["http.get", "require('http').get('http://example.com/').on('error', tell)"],
  ["net.connect", "require('net').connect(80, 'example.com').on('error', tell)"],
  ["tls.connect", "require('tls').connect(443, 'example.com').on('error', tell)"],
])("an error of %s that the program handles is none", async (_, call) => {
  const { lines, errors, body, end } = await run(
    handling(`  const tell = (error) => res.end(error.code + ' ' + error.message);\n  ${call};`),
  );
  expect(errors).toEqual([]);
  expect(end.outcome).toBe("ok");
  expect(lines).toEqual([`warn: ${body.replace("ERR_ACCESS_DENIED ", "")}`]);
  expect(body).toMatch(/^ERR_ACCESS_DENIED Berth: the network is closed: /);
});

test("a program that hangs for another reason is not told of the network", async () => {
  expect((await run(handling("  ;"))).end.outcome).toBe("hung");
});

test("an unheard error goes to the program's own uncaughtException", async () => {
  const { errors, body } = await run(
    handling(
      "  process.once('uncaughtException', (error) => res.end('caught ' + error.code));\n  require('http').get('http://example.com/');",
    ),
  );
  expect({ errors, body }).toEqual({ errors: [], body: "caught ERR_ACCESS_DENIED" });
});

test("a live request tells what was refused as well", async () => {
  const of = handling("  require('http').get('http://example.com/');");
  const call = { program: of, method: "GET", url: "http://a.test/", headers: [], hasBody: false };
  const answer = await post(runnerPaths.live, `${JSON.stringify(call)}\n`);
  expect(await answer.json()).toMatchObject({ kind: "egress-denied" });
});

/** A server at port 3000 that asks itself at `/`, and answers on the other paths. */
const asking = (question: string) =>
  handling(`  if (req.url === '/inner') {
    console.log('inner', req.method, req.headers.host);
    return req.pipe(res.writeHead(201));
  }
  if (req.url === '/moved') return res.writeHead(302, { location: '/inner' }).end();
  if (req.url === '/round') return res.writeHead(302, { location: '/round' }).end();
  if (req.url === '/away') return res.writeHead(302, { location: 'http://echo.berth.test/x' }).end();
  if (req.url === '/throws') throw new Error('inner');
  const answer = (text) => res.end(String(text));
  const body = (response) => { let text = ''; response.on('data', (c) => { text += c; }).on('end', () => answer(text)); };
  ${question}`);

test.each([
  ["http://localhost:3000", "localhost:3000"],
  ["http://127.0.0.1:3000", "127.0.0.1:3000"],
  ["http://[::1]:3000", "[::1]:3000"],
  ["http://localhost", "localhost"],
  ["https://localhost", "localhost"],
  ["http://LOCALHOST:3000", "localhost:3000"],
])("a program reaches itself at %s", async (base, host) => {
  const { lines, body, end } = await run(
    asking(
      `fetch('${base}/inner', { method: 'POST', body: 'hello' }).then((r) => r.text()).then(answer, answer);`,
    ),
  );
  expect({ lines, body, outcome: end.outcome }).toEqual({
    lines: [`log: inner POST ${host}`],
    body: "hello",
    outcome: "ok",
  });
});

test("a program reaches itself under the name it was called by", async () => {
  const { body } = await run(
    asking(
      "fetch('http://my.test:8080/inner', { method: 'PUT', body: 'x' }).then((r) => r.status).then(answer, answer);",
    ),
    { headers: [["host", "my.test:8080"]] },
  );
  expect(body).toBe("201");
});

test("node:http reaches it too", async () => {
  const { lines, body } = await run(
    asking(
      "require('http').request({ port: 3000, path: '/inner', method: 'POST', headers: { host: 'a.test' } }, body).end('hello');",
    ),
  );
  expect({ lines, body }).toEqual({ lines: ["log: inner POST a.test"], body: "hello" });
});

test("the address says which server is meant, whatever Host is passed on", async () => {
  const code = `const http = require("node:http");
http.createServer((req, res) => http.get({ port: 3001, headers: req.headers }, (got) => got.pipe(res))).listen(3000);
http.createServer((req, res) => res.end("back end of " + req.headers.host)).listen(3001);`;
  const { body } = await run(program("server.js", code), { headers: [["host", "shop.test"]] });
  expect(body).toBe("back end of shop.test");
});

test.each([
  ["follow", "/moved", "http://localhost:3000/inner 201"],
  ["manual", "/moved", "http://localhost:3000/moved 302"],
  [
    "follow",
    "/round",
    "TypeError: Too many redirects, the last from http://localhost:3000/round to /round.",
  ],
  ["follow", "/away", "http://echo.berth.test/x 200"],
])("a redirect of its own, %s, from %s", async (redirect, path, answer) => {
  const { body } = await run(
    asking(
      `fetch('http://localhost:3000${path}', { redirect: '${redirect}' }).then((r) => r.url + ' ' + r.status).then(answer, answer);`,
    ),
  );
  expect(body).toBe(answer);
});

test("what it throws while it answers itself is told, and breaks the connection", async () => {
  const { errors, body } = await run(
    asking("fetch('http://localhost:3000/throws').then(answer, (e) => answer(e.code));"),
  );
  expect(errors).toMatchObject([{ kind: "threw", message: "Error: inner" }]);
  expect(body).toBe("ECONNRESET");
});

test("a program that asks itself without end is stopped at a depth", async () => {
  const { lines, end } = await run(
    asking("fetch('http://localhost:3000/').then((r) => r.text()).then(answer);"),
  );
  expect(lines).toEqual([
    "warn: Berth: the network is closed: a request to http://localhost:3000/ was refused (the program has called itself 8 times over within one request).",
  ]);
  expect(end.outcome).toBe("egress-denied");
});

test("a request to itself can be aborted", async () => {
  const { body } = await run(
    handling(`  if (req.url === '/slow') return setTimeout(() => res.end(), 3000);
  fetch('http://localhost:3000/slow', { signal: AbortSignal.timeout(50) }).catch((e) => res.end(e.name));`),
  );
  expect(body).toBe("TimeoutError");
});

test("a port that it does not listen on is not its own", async () => {
  const { lines } = await run(asking("fetch('http://localhost:3001/').then(answer, answer);"));
  expect(lines).toEqual([
    `warn: ${sentence("a request to http://localhost:3001/", "names that end in .localhost lead into a private network")}`,
  ]);
});

test("a fetch that the program has put in its place stays", async () => {
  const { body } = await run(
    handling(
      "  fetch('http://example.com/').then((text) => res.end(text));",
      "globalThis.fetch = async () => 'mine';\n",
    ),
  );
  expect(body).toBe("mine");
});
