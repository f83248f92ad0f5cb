import { expect, test } from "vitest";
import { program, run } from "../run/test-run.ts";

const types = (told: { events: { type: string }[] }) => told.events.map(({ type }) => type);

test("come once, before anything of the program", async () => {
  const told = await run(
    program(
      "server.js",
      'const fs = require("fs");\nconsole.log("starting");\nconst log = () => fs.appendFileSync("./log.txt", "x");\nrequire("http").createServer((req, res) => res.end("ok")).listen(1);',
    ),
  );
  expect(types(told)).toEqual(["findings", "log", "response", "body", "end"]);
  expect(told.findings).toEqual([
    {
      rule: "read-only-files",
      severity: "error",
      file: "server.js",
      line: 3,
      column: 19,
      message: expect.stringContaining("fs.appendFileSync fails with EPERM"),
      fix: expect.stringContaining("os.tmpdir()"),
      probe: "files-read-only",
    },
  ]);
});

test("do not come for a program without any", async () => {
  const told = await run(program("a.js", "module.exports = (req, res) => res.end('ok');"));
  expect(types(told)).toEqual(["response", "body", "end"]);
});

test("come also when nothing of the program can run", async () => {
  const told = await run(
    program(
      "a.mjs",
      'import sharp from "sharp";\nimport http from "node:http";\nhttp.createServer().listen(1);',
    ),
  );
  expect(told.end.outcome).toBe("unknown-package");
  expect(told.findings).toMatchObject([{ rule: "native-addon", file: "a.mjs", line: 1 }]);
});

test("name places in TypeScript as it was written", async () => {
  const source =
    'import net from "node:net";\nconst port: number = 1, server: net.Server = net.createServer(); server.listen(port as number);\nexport default { fetch: (): Response => new Response("ok") };';
  const { findings } = await run(program("a.ts", source));
  const line = source.split("\n")[1] ?? "";
  expect(findings[0]).toMatchObject({
    rule: "net-server",
    line: 2,
    column: line.indexOf("listen") + 1,
  });
});

test("leave out scripts for browsers, and what is only in text", async () => {
  const told = await run({
    entry: "server.js",
    files: {
      "server.js":
        'const text = "child_process.exec()"; // fs.watch()\nrequire("http").createServer((req, res) => res.end(text)).listen(1);',
      "public/app.js": "setInterval(() => {}, 1000); eval('1'); fetch('/');",
    },
  });
  expect(told.findings).toEqual([]);
});

test("tell at the end what the run showed, also of what no text says", async () => {
  const told = await run(
    program(
      "server.js",
      'const kinds = { raw: require("net") };\nconst make = (kind) => kinds[kind].createServer();\nmake("raw").listen(1);\nrequire("http").createServer((req, res) => res.end("ok")).listen(2);',
    ),
  );
  expect(types(told)).toEqual(["response", "body", "findings", "end"]);
  expect(told.findings).toEqual([
    expect.objectContaining({
      rule: "net-server",
      file: "server.js",
      line: 3,
      proof: "This server began to listen in this run; nothing can connect to it.",
    }),
  ]);
  const again = await run(
    program(
      "server.js",
      'const kinds = { raw: require("net") };\nconst make = (kind) => kinds[kind].createServer();\nmake("raw").listen(1);\nrequire("http").createServer((req, res) => res.end("ok")).listen(2);',
    ),
  );
  expect(again.findings).toHaveLength(1);
});

test("a frame that a program makes up is checked like any other", async () => {
  const told = await run(
    program(
      "server.js",
      'require("http").createServer((req, res) => { console.log(JSON.stringify({ type: "seen", rule: "no-such-rule", api: "", proof: "", stack: "" })); res.end("ok"); }).listen(1);',
    ),
  );
  expect(told.findings).toEqual([]);
  expect(told.errors).toEqual([]);
});
