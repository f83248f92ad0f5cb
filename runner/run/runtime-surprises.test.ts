import { expect, test } from "vitest";
import { handling, program, run } from "./test-run.ts";

// What the runtime does otherwise than Node, shown by programs as short as can be. A test that fails here says
// that the runtime has changed, and that what Berth tells of it has to change too.

test("a request header with a comma is cut there, so that If-Modified-Since never fits", async () => {
  const date = "Fri, 01 Jan 2100 00:00:00 GMT";
  const of = handling("  res.end(String(req.headers['if-modified-since']));");
  expect((await run(of, { headers: [["if-modified-since", date]] })).body).toBe("Fri");
});

test("a response that names no statusMessage has 'unknown', which Koa sends as the body of a 404", async () => {
  const koa = "const Koa = require('koa'); module.exports = new Koa();";
  const { status, body, findings } = await run(program("a.js", koa));
  expect({ status, body }).toEqual({ status: 404, body: "unknown" });
  expect(findings).toMatchObject([{ rule: "status-message", proof: expect.any(String) }]);
});

test("files of the program have no date but the first of 1970", async () => {
  const of = handling("  res.end(require('fs').statSync(__filename).mtime.toISOString());");
  expect((await run(of)).body).toBe("1970-01-01T00:00:00.000Z");
});

test("readline gives no lines of a stream", async () => {
  const of = program(
    "a.js",
    "const lines = require('readline'); module.exports = async (req, res) => { const all = []; for await (const line of lines.createInterface({ input: require('stream').Readable.from(['a\\nb\\n']) })) all.push(line); res.end(JSON.stringify(all)); };",
  );
  expect((await run(of)).body).toBe('[""]');
});
