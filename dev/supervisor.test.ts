import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildRunner, runnerBundle } from "./build-runner.ts";
import { type Supervisor, superviseRunner } from "./supervisor.ts";

beforeAll(buildRunner);

let supervisor: Supervisor | undefined;

async function supervise(
  options: Partial<Parameters<typeof superviseRunner>[0]> = {},
): Promise<Supervisor> {
  supervisor = await superviseRunner({ bundle: runnerBundle, port: 18_360, ...options });
  return supervisor;
}

afterEach(async () => {
  await supervisor?.close();
  supervisor = undefined;
});

function handler(body: string, mark: unknown = ""): string {
  return JSON.stringify({
    program: {
      files: { "a.js": `// ${String(mark)}\nmodule.exports = (req, res) => { ${body} };` },
      entry: "a.js",
    },
    request: { method: "GET", path: "/", headers: [] },
  });
}

const answering = (mark: unknown = "") => handler("res.end('here');", mark);
const loop = "if (req.url === '/') for (;;) {} res.end('not looping');";

interface Sent {
  /** The events as text, as far as they came. */
  text: string;
  /** Whether headers came at all. */
  begun: boolean;
  broken: boolean;
}

async function send({ url }: Supervisor, body: string): Promise<Sent> {
  let text = "";
  let begun = false;
  try {
    const response = await fetch(`${url}/runs`, { method: "POST", body: `${body}\n` });
    begun = true;
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, begun, broken: false };
  } catch {
    return { text, begun, broken: true };
  }
}

async function lossSince({ statusUrl }: Supervisor, since: number): Promise<unknown> {
  return (await fetch(`${statusUrl}/loss?since=${since}`)).json();
}

async function isReady({ statusUrl }: Supervisor): Promise<void> {
  await (await fetch(`${statusUrl}/ready`)).body?.cancel();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("an endless loop costs its own run, and the next one is served within four seconds", async () => {
  const running = await supervise();
  const began = Date.now();
  const looping = await send(running, handler(loop));
  expect(looping).toMatchObject({ begun: true, broken: true });
  expect(Date.now() - began).toBeLessThan(3000);
  expect(await lossSince(running, began)).toEqual({ kind: "blocked-loop" });
  await isReady(running);
  expect((await send(running, answering())).text).toContain('"text":"here"');
  expect(Date.now() - began).toBeLessThan(4000);
});

test("a run has its headers before its program can block anything, also in a warm isolate", async () => {
  const running = await supervise({ silentMs: 600 });
  const body = handler(loop);
  await send(running, body.replace('"path":"/"', '"path":"/fine"'));
  expect(await send(running, body)).toMatchObject({ begun: true, broken: true });
});

test.each([
  ["objects", "const kept = []; for (;;) kept.push({ x: Math.random(), y: [1, 2, 3] });"],
  ["buffers", "const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1));"],
  [
    "buffers, with pauses",
    "const kept = []; setInterval(() => kept.push(Buffer.alloc(2e7, 1)), 1);",
  ],
])("memory that grows without end by %s is named so", async (_, body) => {
  // What is new to a process costs a busy machine more time than a run has, if it is as much as by default.
  const running = await supervise({ memoryMost: 256 * 1024 * 1024 });
  const began = Date.now();
  const seen = { begun: true, broken: true, text: expect.any(String) };
  expect(await send(running, handler(body))).toEqual(seen);
  expect(await lossSince(running, began)).toEqual({ kind: "memory" });
  await isReady(running);
  expect((await send(running, answering())).broken).toBe(false);
});

test("a process that is killed from outside is back within a second", async () => {
  const running = await supervise();
  const pid = running.pid();
  const began = Date.now();
  const waiting = send(running, handler("setTimeout(() => res.end('late'), 5000);"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const killed = Date.now();
  process.kill(pid, "SIGKILL");
  expect(await waiting).toMatchObject({ begun: true, broken: true });
  expect(await lossSince(running, began)).toEqual({ kind: "runner-restarted" });
  await isReady(running);
  expect((await send(running, answering())).broken).toBe(false);
  expect(Date.now() - killed).toBeLessThan(1000);
  expect(running.pid()).not.toBe(pid);
});

test("after many programs the process is replaced, at a moment when it has nothing to do", async () => {
  const running = await supervise({ programsMost: 5 });
  const first = running.pid();
  const long = send(running, handler("setTimeout(() => res.end('whole'), 1200);", "long"));
  for (let index = 0; index < 8; index += 1) await send(running, answering(index));
  expect((await long).text).toContain('"text":"whole"');
  expect(running.pid()).toBe(first);
  await expect.poll(() => running.pid(), { timeout: 4000 }).not.toBe(first);
  await isReady(running);
  expect(await lossSince(running, Date.now() - 4000)).toEqual({});
  expect((await send(running, answering())).broken).toBe(false);
});

test("a run that waits behind a blocked process has no headers, and may be sent again", async () => {
  const running = await supervise({ silentMs: 800 });
  const began = Date.now();
  const looping = send(running, handler(loop));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await send(running, answering())).toMatchObject({ begun: false, broken: true });
  expect(await looping).toMatchObject({ begun: true, broken: true });
  expect(await lossSince(running, began)).toEqual({ kind: "blocked-loop" });
  await isReady(running);
  expect((await send(running, answering())).text).toContain('"text":"here"');
});

async function verdictOf({ statusUrl }: Supervisor, since: number, call: string): Promise<unknown> {
  const answer = await fetch(`${statusUrl}/trial?since=${since}`, {
    method: "POST",
    body: `${call}\n`,
  });
  return answer.json();
}

test.each([
  ["memory", handler("const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1));")],
  ["blocked-loop", handler('/^(a+)+$/.test("a".repeat(60) + "!");')],
])("of several runs that a process took along, one is to blame: %s", async (kind, guilty) => {
  const running = await supervise();
  const since = Date.now();
  const calls = [
    answering("a"),
    answering("b"),
    guilty,
    handler("setTimeout(() => res.end(), 300);"),
  ];
  const verdicts = calls.map((call, at) => verdictOf(running, since + at, call));
  expect(await Promise.all(verdicts)).toEqual([{}, {}, { kind }, {}]);
  // Another one later finds another process.
  expect(await verdictOf(running, Date.now(), answering("c"))).toEqual({});
  expect((await send(running, answering())).broken).toBe(false);
});

test("a process that holds far too many programs ends with the runs in it, and takes no new ones", async () => {
  const running = await supervise({ programsMost: 2 });
  const first = running.pid();
  const began = Date.now();
  const long = send(running, handler("setTimeout(() => res.end('whole'), 2500);", "long"));
  for (let index = 0; index < 8; index += 1) await send(running, answering(index));
  expect((await long).text).toContain('"text":"whole"');
  await expect.poll(() => running.pid(), { timeout: 4000 }).not.toBe(first);
  expect(await lossSince(running, began)).toEqual({});
});

test("twenty loops in a row", async () => {
  const running = await supervise({ silentMs: 500 });
  for (let turn = 0; turn < 20; turn += 1) {
    const began = Date.now();
    expect(await send(running, handler(loop, turn))).toMatchObject({ broken: true });
    expect(await lossSince(running, began)).toEqual({ kind: "blocked-loop" });
    await isReady(running);
    expect((await send(running, answering(turn))).text).toContain('"text":"here"');
  }
}, 60_000);

test("closing leaves no process and no file", async () => {
  const running = await supervise();
  const pid = running.pid();
  expect(isAlive(pid)).toBe(true);
  await running.close();
  expect(isAlive(pid)).toBe(false);
  await expect(fetch(`${running.url}/health`)).rejects.toThrow("fetch failed");
  const port = new URL(running.url).port;
  expect(existsSync(`dist/runner/workerd-${port}.capnp`)).toBe(false);
});

const folder = mkdtempSync(join(tmpdir(), "supervisor-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a runner that cannot start is an error with the reason, not a silence", async () => {
  const bundle = join(folder, "index.js");
  writeFileSync(bundle, "export default {{;");
  await expect(superviseRunner({ bundle })).rejects.toThrow(/does not start[\s\S]*SyntaxError/);
});
