import { expect, inject, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { type LiveCall, liveFailureHeader, runnerPaths } from "../../contract/runner.ts";
import { handling, post, program } from "./test-run.ts";

type Asked = Partial<Omit<LiveCall, "program">> & { body?: string };

function lineOf(of: Program, { body, ...call }: Asked): string {
  const url = "http://abc123.localhost:8787/";
  const whole = {
    program: of,
    method: "GET",
    url,
    headers: [],
    hasBody: body !== undefined,
    ...call,
  };
  return `${JSON.stringify(whole)}\n`;
}

function live(of: Program, asked: Asked = {}): Promise<Response> {
  return post(runnerPaths.live, lineOf(of, asked) + (asked.body ?? ""));
}

const echo = handling(`
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => { res.end(JSON.stringify({ method: req.method, url: req.url, host: req.headers.host, length: req.headers['content-length'], a: req.headers['x-a'], body })); });`);

test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
  "%s reaches the program as it was sent",
  async (method) => {
    const body = method === "GET" ? {} : { body: "hello" };
    const answer = await live(echo, {
      method,
      url: "http://abc123.localhost:8787/a/b?c=%20d",
      headers: [
        ["x-a", "1"],
        ...(method === "GET" ? [] : ([["content-length", "5"]] as [string, string][])),
      ],
      ...body,
    });
    expect(await answer.json()).toMatchObject({
      method,
      url: "/a/b?c=%20d",
      host: "abc123.localhost:8787",
      a: "1",
      body: method === "GET" ? "" : "hello",
    });
  },
);

test("HEAD has the head of the answer alone", async () => {
  const answer = await live(handling("  res.setHeader('x-b', '2');\n  res.end('body');"), {
    method: "HEAD",
  });
  expect([answer.status, answer.headers.get("x-b"), await answer.text()]).toEqual([200, "2", ""]);
});

test("the length of an upload and of an answer are kept", async () => {
  const answer = await live(echo, {
    method: "POST",
    headers: [["content-length", "5"]],
    body: "hello",
  });
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ length: "5", body: "hello" });
  expect(answer.headers.get("content-length")).toBe(String(text.length));
});

test("an upload arrives while it is still being sent", async () => {
  const counting = handling(`
  res.write('ready;');
  req.on('data', (chunk) => res.write('got ' + chunk + ';'));
  req.on('end', () => res.end('end'));`);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (text: string) => writer.write(new TextEncoder().encode(text));
  const init = { method: "POST", body: readable, duplex: "half" };
  const sent = fetch(inject("runnerUrl") + runnerPaths.live, init);
  await send(lineOf(counting, { method: "POST", hasBody: true }));
  await send("one");
  const reader = (await sent).body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  const until = async (text: string) => {
    while (!told.includes(text)) told += (await reader?.read())?.value ?? "";
  };
  await until("got one;");
  await send("two");
  await until("got two;");
  await writer.close();
  await until("end");
  expect(told).toBe("ready;got one;got two;end");
});

test("an answer arrives while it is still being made", async () => {
  const answer = await live(handling("  res.write('a');\n  setTimeout(() => res.end('b'), 300);"));
  const reader = answer.body?.getReader();
  const began = performance.now();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("a");
  expect(performance.now() - began).toBeLessThan(200);
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("b");
  expect(performance.now() - began).toBeGreaterThan(150);
});

test("two cookies stay two", async () => {
  const answer = await live(
    handling("  res.setHeader('set-cookie', ['a=1', 'b=2']);\n  res.end();"),
  );
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("what the program compressed passes untouched", async () => {
  const answer = await live(
    handling(
      "  res.setHeader('content-encoding', 'gzip');\n  res.end(zlib.gzipSync('zipped'));",
      "const zlib = require('zlib');",
    ),
  );
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  // fetch decodes it here: twice encoded, it would be no text.
  expect(await answer.text()).toBe("zipped");
});

test("redirects and errors of the program are its own", async () => {
  const moved = await fetch(inject("runnerUrl") + runnerPaths.live, {
    method: "POST",
    redirect: "manual",
    body: lineOf(handling("  res.writeHead(302, { location: '/elsewhere' });\n  res.end();"), {}),
  });
  expect([moved.status, moved.headers.get("location")]).toEqual([302, "/elsewhere"]);
  const failed = await live(
    handling(
      "  res.statusCode = 500;\n  res.setHeader('x-berth-failure', 'mine');\n  res.end('mine');",
    ),
  );
  expect([failed.status, failed.headers.has(liveFailureHeader), await failed.text()]).toEqual([
    500,
    false,
    "mine",
  ]);
});

const several = program(
  "server.js",
  `const http = require("node:http");
http.createServer((req, res) => res.end("first")).listen(3000);
http.createServer((req, res) => res.end("second")).listen(3001);`,
);

test.each([
  ["the first", undefined, "http://abc123.localhost:8787/"],
  // The live host's own port is none of the program's.
  ["the first", undefined, "http://abc123.localhost:3001/"],
  ["the one that its port names", 3001, "http://abc123-3001.localhost:3000/"],
])("of several servers %s answers", async (_, port, url) => {
  const answer = await live(several, port === undefined ? { url } : { port, url });
  expect(await answer.text()).toBe(port === undefined ? "first" : "second");
});

test.each([
  [several, "Ask at ports 3000 and 3001; without a port in the address, 3000 answers."],
  [echo, "Ask at port 3000; without a port in the address, 3000 answers."],
  [
    program("a.js", "module.exports = (req, res) => res.end();"),
    "None listens on a port of its choice: leave the port out of the address.",
  ],
])(
  "a port where nothing listens is answered with the ones where something does",
  async (of, hint) => {
    const answer = await live(of, { port: 3002 });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      kind: "no-server",
      message: "No server of this program listens on port 3002.",
      hint,
    });
  },
);

const failures: Record<string, [Program, Record<string, unknown>]> = {
  threw: [handling("  null.x;"), { kind: "threw", file: "server.js", line: 2, column: 8 }],
  startup: [program("a.js", "\nthrow new Error('no')"), { kind: "startup", file: "a.js", line: 2 }],
  syntax: [program("a.js", "foo( ;"), { kind: "syntax", file: "a.js", line: 1 }],
  "unknown-package": [
    program("a.mjs", "import 'expres';"),
    { kind: "unknown-package", file: "a.mjs" },
  ],
  "no-server": [program("a.js", "1;"), { kind: "no-server" }],
  hung: [handling(""), { kind: "hung" }],
};

test.each(Object.entries(failures))(
  "%s is told by the header and as JSON",
  async (kind, [of, body]) => {
    const answer = await live(of);
    expect(answer.status).toBe(500);
    expect(answer.headers.get(liveFailureHeader)).toBe(kind);
    expect(await answer.json()).toMatchObject(body);
  },
);
