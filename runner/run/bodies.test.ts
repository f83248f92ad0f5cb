import { expect, test } from "vitest";
import { limits } from "../../contract/limits.ts";
import { handling, program, run } from "./test-run.ts";

test("five chunks arrive as they are made, with the lines between them", async () => {
  const { events, arrivals, body } = await run(
    handling(`
  let n = 0;
  const timer = setInterval(() => {
    console.log('tick ' + n);
    res.write('chunk ' + n + ';');
    if (++n === 5) { clearInterval(timer); res.end(); }
  }, 200);`),
  );
  expect(body).toBe("chunk 0;chunk 1;chunk 2;chunk 3;chunk 4;");
  const order = events.filter(({ type }) => type === "log" || type === "body");
  expect(order.map(({ type }) => type)).toEqual(
    Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? "log" : "body")),
  );
  const times = events.flatMap(({ type }, index) =>
    type === "body" ? (arrivals[index] ?? 0) : [],
  );
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  for (const gap of gaps) expect(gap).toBeGreaterThan(100);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(700);
});

test("a character that is cut between chunks stays whole", async () => {
  const { events, body } = await run(
    handling(`
  const bytes = Buffer.from('a😀b');
  res.write(bytes.subarray(0, 3));
  setTimeout(() => res.end(bytes.subarray(3)), 20);`),
  );
  expect(body).toBe("a😀b");
  expect(events.flatMap((event) => (event.type === "body" ? event.text : []))).toEqual([
    "a",
    "😀b",
  ]);
});

test("bytes that are no text come as they are", async () => {
  const { bytes } = await run(
    handling(
      "  res.setHeader('content-type', 'image/png');\n  res.end(Buffer.from([1, 2, 255, 0]));",
    ),
  );
  expect([...bytes]).toEqual([1, 2, 255, 0]);
});

test("bytes that claim to be text come as they are, from the first that is none", async () => {
  const { bytes, events } = await run(
    handling(`
  res.write('text');
  setTimeout(() => { res.write(Buffer.from([0xff, 0x41])); setTimeout(() => res.end('B'), 5); }, 5);`),
  );
  expect([...bytes]).toEqual([...new TextEncoder().encode("text"), 0xff, 0x41, 0x42]);
  expect(events.find((event) => event.type === "body")).toMatchObject({ text: "text" });
});

test("a text that ends in half a character loses nothing", async () => {
  const { bytes } = await run(handling("  res.end(Buffer.from([0x61, 0xf0, 0x9f]));"));
  expect([...bytes]).toEqual([0x61, 0xf0, 0x9f]);
});

test.each([
  ["an empty body", "GET", "res.end()", 200],
  ["204", "DELETE", "res.statusCode = 204; res.end()", 204],
  ["304", "GET", "res.writeHead(304); res.end()", 304],
  ["HEAD", "HEAD", "res.setHeader('content-length', '5'); res.end('12345')", 200],
])("%s has a status and no body event", async (_, method, code, expected) => {
  const { status, events, end } = await run(handling(`  ${code};`), { method });
  expect({ status, outcome: end.outcome }).toEqual({ status: expected, outcome: "ok" });
  expect(events.filter((event) => event.type === "body" && event.text !== "")).toEqual([]);
});

test("what compression makes comes as it is", async () => {
  const { headers, bytes } = await run(
    program(
      "app.js",
      "const app = require('express')(); app.use(require('compression')({ threshold: 0 })); app.get('/', (req, res) => res.type('text').send('zipped '.repeat(500))); app.listen(1);",
    ),
    { headers: [["accept-encoding", "gzip"]] },
  );
  expect(headers).toContainEqual(["content-encoding", "gzip"]);
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream("gzip"));
  expect(await new Response(stream).text()).toBe("zipped ".repeat(500));
});

test("two Set-Cookie headers stay two", async () => {
  const { headers } = await run(
    handling("  res.setHeader('set-cookie', ['a=1', 'b=2']);\n  res.end();"),
  );
  expect(headers.filter(([name]) => name === "set-cookie")).toEqual([
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
  ]);
});

const echo = program(
  "app.js",
  `const express = require('express'); const app = express();
app.use(express.json(), express.urlencoded({ extended: true }), express.raw({ type: 'application/octet-stream' }));
app.use((req, res) => res.json({ method: req.method, url: req.url, host: req.hostname, header: req.get('x-a'), body: Buffer.isBuffer(req.body) ? [...req.body] : req.body }));
app.listen(1);`,
);

test.each([
  ["application/json", '{"a":[1,{"b":"ü"}]}', { a: [1, { b: "ü" }] }],
  ["application/x-www-form-urlencoded", "a=1&b[c]=2&d=%C3%BC", { a: "1", b: { c: "2" }, d: "ü" }],
  ["application/octet-stream", { base64: "AAH/" }, [0, 1, 255]],
])("a request body of %s reaches the program", async (type, body, expected) => {
  const told = await run(echo, {
    method: "PUT",
    path: "/x?y=%20",
    headers: [
      ["content-type", type],
      ["x-a", "1"],
      ["host", "shop.test:8080"],
    ],
    body,
  });
  expect(JSON.parse(told.body)).toEqual({
    method: "PUT",
    url: "/x?y=%20",
    host: "shop.test",
    header: "1",
    body: expected,
  });
});

test("a response over the limit is cut there", async () => {
  const { bytes, errors, end } = await run(handling("  res.end('é'.repeat(4e6));"));
  expect(bytes.length).toBe(limits.responseBytes);
  expect(errors).toMatchObject([{ kind: "limit", message: expect.stringContaining("5 MiB") }]);
  expect(end.outcome).toBe("limit");
});

test("a response of bytes over the limit is cut there", async () => {
  const { bytes, end } = await run(
    handling("  res.setHeader('content-type', 'image/png');\n  res.end(Buffer.alloc(6e6));"),
  );
  expect(bytes.length).toBeGreaterThan(limits.responseBytes - 4);
  expect(bytes.length).toBeLessThanOrEqual(limits.responseBytes);
  expect(end.outcome).toBe("limit");
});

test("console text over the limit is cut there, and the response goes on", async () => {
  const { lines, errors, body, end } = await run(
    handling(
      "  for (let i = 0; i < 100_000; i += 1) console.log('line %d', i);\n  res.end('done');",
    ),
  );
  const text = lines.map((line) => `${line.slice("log: ".length)}\n`).join("");
  expect(Math.abs(text.length - limits.logBytes)).toBeLessThan(20);
  expect(errors).toMatchObject([{ kind: "limit", message: expect.stringContaining("256 KiB") }]);
  expect({ body, outcome: end.outcome }).toEqual({ body: "done", outcome: "limit" });
});

test("one line longer than the limit is shown as far as it goes", async () => {
  const { lines, end } = await run(
    handling("  console.log('x'.repeat(300 * 1024));\n  res.end();"),
  );
  expect(lines).toEqual([`log: ${"x".repeat(limits.logBytes)}`]);
  expect(end.outcome).toBe("limit");
});

test.concurrent("a handler that waits longer than the wall clock is stopped", async () => {
  const { errors, end, lines } = await run(
    handling("  console.log('waiting');\n  setTimeout(() => res.end('late'), 15_000);"),
  );
  expect(lines).toEqual(["log: waiting"]);
  expect(errors).toMatchObject([{ kind: "timeout", file: "server.js", line: 1 }]);
  expect(end.durations.total).toBeGreaterThan(limits.wallClockMs - 100);
  expect(end.durations.total).toBeLessThan(limits.wallClockMs + 2000);
});

test.concurrent("a stream without an end is stopped, and what came is kept", async () => {
  const { errors, body } = await run(handling("  setInterval(() => res.write('.'), 500);"));
  expect(body.length).toBeGreaterThan(15);
  expect(errors).toMatchObject([{ kind: "timeout" }]);
});
