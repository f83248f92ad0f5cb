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
