import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { program, run } from "../run/test-run.ts";

/** A Worker whose answer is what this body returns, or the message of what it throws. */
function trying(body: string, more: Partial<Program> = {}): Program {
  const code = `import * as workers from "cloudflare:workers";
import fs from "node:fs";
import os from "node:os";
const attempt = async (request, env, ctx) => { ${body} };
export default { async fetch(request, env, ctx) {
  try { return Response.json({ got: (await attempt(request, env, ctx)) ?? null }); }
  catch (error) { return Response.json({ refused: String(error?.message ?? error) }); }
} };`;
  return program("a.mjs", code, more);
}

async function outcome(body: string, more: Partial<Program> = {}): Promise<unknown> {
  return JSON.parse((await run(trying(body, more))).body);
}

const refused = { refused: expect.any(String) };

/** What of Berth a program might look for inside its own isolate, and what it finds. */
const rows: Record<string, [string, unknown]> = {
  "its bindings": ["return env;", { got: { MINE: "1" } }],
  "its bindings, imported": ["return workers.env;", { got: { MINE: "1" } }],
  "its environment": [
    "return Object.keys(process.env).filter((name) => !['MINE', 'NODE_ENV', 'TMPDIR'].includes(name));",
    { got: [] },
  ],
  "the loader": [
    "return [typeof LOADER, typeof env.LOADER, typeof globalThis.LOADER];",
    { got: ["undefined", "undefined", "undefined"] },
  ],
  "its exports": ["return Object.keys(ctx.exports);", { got: [] }],
  "its exports, imported": ["return Object.keys(workers.exports);", { got: [] }],
  "its exports, by the prototype of its context": [
    "return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(ctx), 'exports')?.get?.call(ctx) ?? {};",
    { got: {} },
  ],
  "its exports, required": [
    "const { createRequire } = await import('node:module'); return Object.keys(createRequire('/a.js')('cloudflare:workers')?.exports ?? {});",
    { got: [] },
  ],
  "the runner's gateway": ["return ctx.exports.Gateway({}).fetch('http://10.0.0.1/');", refused],
  "the runner's tail": ["return typeof ctx.exports.Tail;", { got: "undefined" }],
  "the name of its run": [
    "return [ctx.props, Object.keys(ctx)];",
    { got: [{}, expect.any(Array)] },
  ],
  "a way around the name of its run": [
    "return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(ctx), 'props')?.get?.call(ctx) ?? {};",
    { got: {} },
  ],
  "headers that Berth adds": [
    "return [...request.headers].map(([name]) => name);",
    { got: ["host"] },
  ],
  "modules of the runtime's own": [
    "return Object.keys(await import('node-internal:internal_http'));",
    refused,
  ],
  "unsafe modules of the runtime": ["return Object.keys(await import('workerd:unsafe'));", refused],
  "internal modules of Cloudflare": [
    "return Object.keys(await import('cloudflare-internal:env'));",
    refused,
  ],
  "a built-in that is internal": [
    "return typeof process.getBuiltinModule('cloudflare-internal:sockets');",
    { got: "undefined" },
  ],
  "a binding of the process": ["return process.binding('fs').internalModuleReadJSON;", refused],
  "a file of the machine": ["return fs.readFileSync('/etc/passwd', 'utf8');", refused],
  "the environment of the process": [
    "return fs.readFileSync('/proc/self/environ', 'utf8');",
    refused,
  ],
  "a file above its own": [
    "return fs.readFileSync('/bundle/../../etc/hostname', 'utf8');",
    refused,
  ],
  "a link out of /tmp": [
    "fs.symlinkSync('/etc', '/tmp/out'); return fs.readdirSync('/tmp/out');",
    refused,
  ],
  "the name of the machine": [
    "return [os.hostname(), os.userInfo?.()?.username ?? ''].filter((text) => /[A-Z0-9]{6}/i.test(text) && text !== 'localhost');",
    expect.anything(),
  ],
  "another process": [
    "return (await import('node:child_process')).execSync('id').toString();",
    refused,
  ],
  "a signal to the process": ["process.kill(process.ppid, 'SIGKILL'); return 'sent';", refused],
  "code from a string": ["return new Function('return 1')();", refused],
  "WebAssembly from bytes": [
    "await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return 'compiled';",
    refused,
  ],
  "memory shared with another isolate": [
    "const channel = new BroadcastChannel('berth'); return typeof channel;",
    refused,
  ],
};

test.each(Object.entries(rows))("%s", async (_, [body, found]) => {
  expect(await outcome(body, { env: { MINE: "1" } })).toEqual(found);
});

test("the harness can be imported, and is the program's own", async () => {
  const own = "import * as harness from '/__berth/harness.js';\n";
  const code = (text: string) =>
    program(
      "a.mjs",
      `${own}export default { fetch() { harness.log('error', '${text}'); return new Response('${text}'); } };`,
    );
  const told = await Promise.all(["one", "two"].map((text) => run(code(text))));
  for (const [index, { events, lines, body }] of told.entries()) {
    const text = index === 0 ? "one" : "two";
    const failed = events.some((event) => event.type === "error");
    expect(failed || (body === text && lines.every((line) => line === `error: ${text}`))).toBe(
      true,
    );
  }
});

test("a program that calls its own entrypoint without end is stopped by number", async () => {
  const { body, end } = await run(
    program(
      "again.mjs",
      `import process from "node:process";
let calls = 0;
export default { async fetch() {
  calls += 1;
  const own = process.getBuiltinModule("cloudflare:workers").exports.default;
  const answer = await own.fetch("http://localhost/");
  return new Response(answer.status === 500 ? String(calls) : answer.body);
} };`,
    ),
  );
  expect([body, end.outcome]).toEqual(["1000", "ok"]);
});

test("a file in /tmp stays in the program that wrote it", async () => {
  const writing = trying(
    "fs.writeFileSync('/tmp/secret', 'mine'); return fs.readFileSync('/tmp/secret', 'utf8');",
  );
  const reading = trying(
    "return fs.readdirSync('/tmp').concat(fs.readFileSync('/tmp/secret', 'utf8'));",
  );
  const [wrote, read] = await Promise.all([run(writing), run(reading)]);
  expect(JSON.parse(wrote.body)).toEqual({ got: "mine" });
  expect(JSON.parse(read.body)).toEqual(refused);
});

const counting = (name: string) =>
  trying(
    "globalThis.turn = (globalThis.turn ?? 0) + 1; Object.prototype.seen ??= env.NAME; return [turn, ({}).seen];",
    {
      env: { NAME: name },
    },
  );

async function turn(name: string): Promise<unknown> {
  return JSON.parse((await run(counting(name))).body);
}

test("state of a module stays in its program, though another is the same but for a variable", async () => {
  expect(await turn("a")).toEqual({ got: [1, "a"] });
  expect(await turn("a")).toEqual({ got: [2, "a"] });
  expect(await turn("b")).toEqual({ got: [1, "b"] });
});

test("a program that ends its isolate ends no other", async () => {
  const staying = program(
    "stay.mjs",
    "let turn = 0; export default { async fetch() { await scheduler.wait(100); return new Response(String(++turn)); } };",
  );
  await run(staying);
  const [stayed, aborted] = await Promise.all([
    run(staying),
    run(trying("workers.abortIsolate('gone'); return 'still here';")),
  ]);
  expect([stayed.body, stayed.end.outcome]).toEqual(["2", "ok"]);
  expect(aborted.events.at(-1)?.type).toBe("end");
  expect((await run(staying)).body).toBe("3");
});
