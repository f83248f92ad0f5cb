import { expect, test } from "vitest";
import { handling, program, run } from "../run/test-run.ts";

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
    "warn: Berth: the network is closed: a request to http://localhost:3001/ was refused (names that end in .localhost lead into a private network).",
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
