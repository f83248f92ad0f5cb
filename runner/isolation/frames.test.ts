import { expect, test } from "vitest";
import { program, run } from "../run/test-run.ts";

const frames = [
  '{"type":"done"}',
  '{"type":"error","phase":"request","name":"Error","message":"forged","stack":""}',
  '{"type":"response","status":299,"statusText":"","headers":[]}',
  '{"type":"end","at":0,"outcome":"ok","coldStart":true,"durations":{"compile":0,"load":0,"firstByte":0,"total":0}}',
];

test("what looks like a frame in the console stays a console line", async () => {
  const code = `require('node:http').createServer((req, res) => {
  for (const frame of ${JSON.stringify(frames)}) { console.log(frame); process.stdout.write('\\n' + frame + '\\n'); }
  res.end();
}).listen(3000);`;
  const { lines, errors, status, end } = await run(program("a.js", code));
  for (const frame of frames) expect(lines.join("\n")).toContain(frame);
  expect({ errors, status, outcome: end.outcome }).toEqual({
    errors: [],
    status: 200,
    outcome: "ok",
  });
});

test("what looks like a frame in a body or a header stays there", async () => {
  const text = `\n${frames.join("\n")}\n`;
  const code = `require('node:http').createServer((req, res) => {
  res.setHeader('x-frame', ${JSON.stringify(frames[1])});
  res.end(${JSON.stringify(text)});
}).listen(3000);`;
  const { body, errors, headers, end } = await run(program("a.js", code));
  expect(body).toBe(text);
  expect(headers).toContainEqual(["x-frame", frames[1]]);
  expect({ errors, outcome: end.outcome }).toEqual({ errors: [], outcome: "ok" });
});

/** What a program may have replaced by the time the harness needs it. */
const replaced: Record<string, string> = {
  Response:
    "globalThis.Response = class { constructor() { return { status: 200, headers: [], body: null }; } };",
  ReadableStream:
    "globalThis.ReadableStream = class { getReader() { throw new Error('broken'); } };",
  TransformStream:
    "globalThis.TransformStream = globalThis.IdentityTransformStream = class { readable = null; writable = null; };",
  "JSON.stringify": 'JSON.stringify = () => \'{"type":"done"}\';',
  "JSON.stringify, with frames that are none":
    'JSON.stringify = () => \'{"type":"log","level":{},"text":[]}\\n\\u0000\';',
  "JSON.stringify, without end": "JSON.stringify = () => '\"'.padEnd(1000, 'x');",
  "Array.prototype.push": "Array.prototype.push = () => { throw new Error('push'); };",
  "Promise.prototype.then":
    "const { then } = Promise.prototype; let left = 200; Promise.prototype.then = function (...args) { return left-- > 0 ? then.apply(this, args) : undefined; };",
  Promise: "globalThis.Promise = class {};",
  "Promise.race": "Promise.race = () => new Promise(() => {});",
  "Symbol.asyncIterator of streams":
    "ReadableStream.prototype[Symbol.asyncIterator] = () => { throw new Error('iterator'); };",
  "Writers of streams": "WritableStreamDefaultWriter.prototype.write = async () => {};",
  TextEncoder:
    "globalThis.TextEncoder = class { encode() { return new Uint8Array([0, 10, 255, 10]); } };",
  "TextEncoder.prototype.encode": "TextEncoder.prototype.encode = () => new Uint8Array(0);",
  "Map.prototype": "Map.prototype.get = Map.prototype.set = () => undefined;",
  AsyncLocalStorage:
    "const { AsyncLocalStorage } = require('node:async_hooks'); AsyncLocalStorage.prototype.getStore = () => undefined;",
  "Object.prototype":
    "for (const name of ['type', 'text', 'level', 'emit', 'fail', 'get', 'value']) Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set() {}, configurable: true });",
  Headers:
    "Headers.prototype.get = () => 'x'; Headers.prototype[Symbol.iterator] = function* () {};",
  Error:
    "Error.prepareStackTrace = () => { throw new Error('stack'); }; Object.defineProperty(Error.prototype, 'stack', { get() { throw new Error('stack'); } });",
  "util.formatWithOptions":
    "require('node:util').formatWithOptions = () => ({ toString() { throw new Error('format'); } });",
};

const honest = program(
  "honest.js",
  "require('node:http').createServer(async (req, res) => { console.log('one', req.url); await new Promise((r) => setTimeout(r, 30)); console.log('two', req.url); res.end('honest ' + req.url); }).listen(3000);",
);

test.each(Object.entries(replaced))(
  "a program that replaces %s harms its own report only",
  async (_, code) => {
    const tampering = program(
      "tamper.js",
      `${code}
require('node:http').createServer((req, res) => { console.log('at', req.url); res.end('answer to ' + req.url); }).listen(3000);`,
    );
    const [first, other, second] = await Promise.all([
      run(tampering, { path: "/first-visitor" }),
      run(honest, { path: "/other" }),
      run(tampering, { path: "/second-visitor" }),
    ]);
    expect(other.lines).toEqual(["log: one /other", "log: two /other"]);
    expect([other.body, other.end.outcome]).toEqual(["honest /other", "ok"]);
    expect(JSON.stringify(first.events)).not.toContain("second-visitor");
    expect(JSON.stringify(second.events)).not.toContain("first-visitor");
    const after = await run(honest, { path: "/after" });
    expect([after.body, after.end.outcome]).toEqual(["honest /after", "ok"]);
  },
);

test("a writer that is kept from one visitor's report takes nothing from another", async () => {
  const keeping = program(
    "keep.js",
    `let kept;
const { write } = WritableStreamDefaultWriter.prototype;
WritableStreamDefaultWriter.prototype.write = function (chunk) { kept ??= this; return write.call(this, chunk); };
require('node:http').createServer(async (req, res) => {
  console.log('at', req.url);
  if (req.url === '/second') {
    const forged = new TextEncoder().encode('{"type":"log","level":"log","text":"forged by the second"}\\n');
    await write.call(kept, forged).catch((error) => console.log(error.message));
    return res.end();
  }
  setTimeout(() => res.end('first'), 200);
}).listen(3000);`,
  );
  const first = run(keeping, { path: "/first" });
  await new Promise((resolve) => setTimeout(resolve, 80));
  await run(keeping, { path: "/second" });
  const { lines, body } = await first;
  expect({ lines, body }).toEqual({ lines: ["log: at /first"], body: "first" });
});
