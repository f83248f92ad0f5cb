import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildRunner, runnerBundle } from "./build-runner.ts";
import { networkOf } from "./runner-config.ts";
import { type RunnerProcess, startRunner } from "./runner-process.ts";

const internetPort = 18_510;
const runnerPort = 18_511;
const barePort = 18_512;

const nameAnswer = {
  Status: 0,
  Question: [{ name: "x", type: 1 }],
  Answer: [{ name: "x", type: 1, TTL: 9, data: "198.51.100.7" }],
};

/** Stands for the internet: every allowed host is this server, which remembers what it was asked. */
const asked: IncomingMessage[] = [];
const internet = createServer((request, response) => {
  asked.push(request);
  const { url = "/" } = request;
  const target = new URL(url, "http://internet").searchParams.get("to");
  if (target !== null) response.writeHead(302, { location: target }).end();
  else if (url.startsWith("/dns-query")) response.end(JSON.stringify(nameAnswer));
  else request.pipe(response);
});

let runner: RunnerProcess | undefined;

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const found = await fetch(url).catch(() => undefined);
    if (found !== undefined) return;
    await wait(25);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

beforeAll(async () => {
  await buildRunner();
  await new Promise<void>((resolve) => internet.listen(internetPort, "127.0.0.1", resolve));
  runner = startRunner(runnerBundle, runnerPort, {
    allow: "api.example.com, *.open.example, db.example.com:8443",
    network: `127.0.0.1:${internetPort}`,
  });
  await answers(`http://127.0.0.1:${runnerPort}/health`);
});

afterEach(() => {
  asked.length = 0;
});

afterAll(async () => {
  runner?.kill("SIGKILL");
  await runner?.exited;
  internet.close();
});

function callOf(code: string): string {
  const program = {
    files: {
      "a.mjs": `import dns from "node:dns";\nexport default { async fetch() { ${code} } };`,
    },
    entry: "a.mjs",
  };
  return `${JSON.stringify({ program, request: { method: "GET", path: "/", headers: [] } })}\n`;
}

/** What a Worker told whose request is answered by this body. */
async function told(code: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${runnerPort}/runs`, {
    method: "POST",
    body: callOf(code),
  });
  return response.text();
}

test.each(["http://api.example.com/a", "http://a.b.open.example/", "http://db.example.com:8443/"])(
  "a request to %s goes out",
  async (url) => {
    const init = "{ method: 'POST', body: 'hello', headers: { 'x-a': '1' } }";
    expect(await told(`return fetch('${url}', ${init});`)).toContain('"text":"hello"');
    expect(asked.map(({ method, headers }) => [method, headers.host, headers["x-a"]])).toEqual([
      ["POST", new URL(url).host, "1"],
    ]);
  },
);

test.each(["http://example.com/", "http://open.example/", "http://api.example.com:81/"])(
  "a request to %s does not",
  async (url) => {
    const { host } = new URL(url);
    expect(await told(`return fetch('${url}');`)).toContain(
      `${host} is not among the hosts that are allowed here`,
    );
    expect(asked).toEqual([]);
  },
);

test("the Host that arrives is that of the URL", async () => {
  await told(
    "return fetch('http://api.example.com/', { headers: { host: 'internal.example.com' } });",
  );
  expect(asked.map(({ headers }) => headers.host)).toEqual(["api.example.com"]);
});

test.each(["http://127.0.0.1:1/", "http://169.254.169.254/", "http://example.com/"])(
  "a redirect from an allowed host to %s is not followed",
  async (target) => {
    const text = await told(
      `return fetch('http://api.example.com/?to=${encodeURIComponent(target)}');`,
    );
    expect(text).toContain(`a request to ${target} was refused`);
    expect(asked).toHaveLength(1);
  },
);

test("a redirect between allowed hosts is", async () => {
  const target = encodeURIComponent("http://x.open.example/there");
  await told(`return fetch('http://api.example.com/?to=${target}');`);
  expect(asked.map(({ headers, url }) => `${headers.host} ${url}`)).toEqual([
    `api.example.com /?to=${target}`,
    "x.open.example /there",
  ]);
});

test("an allowed name can be looked up, whatever its port, and no other", async () => {
  const text = await told(
    "return Response.json([await dns.promises.resolve4('db.example.com'), await dns.promises.resolve4('example.com').catch((e) => e.code)]);",
  );
  expect(text).toContain(String.raw`[[\"198.51.100.7\"],\"EBADQUERY\"]`);
  expect(asked.map(({ url }) => url)).toEqual(["/dns-query?name=db.example.com&type=A"]);
});

test("a name that stands twice in a query is asked for as it was checked", async () => {
  await told(
    "return fetch('https://cloudflare-dns.com/dns-query?name=api.example.com&type=A&name=secret.evil.example');",
  );
  expect(asked.map(({ url }) => url)).toEqual(["/dns-query?name=api.example.com&type=A"]);
});

test("a search for a loop sends nothing out a second time", async () => {
  const loop =
    "await fetch('http://api.example.com/').catch(() => undefined); for (let i = 0; ; i += 1) if (i < 0) return; ";
  const located = await fetch(`http://127.0.0.1:${runnerPort}/locate`, {
    method: "POST",
    body: callOf(loop),
  });
  expect(await located.json()).toMatchObject({ file: "a.mjs", line: 2 });
  expect(asked).toEqual([]);
});

/** The smallest Worker that asks a name of this machine, on the network that is to be tried. */
function bareConfig(network: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "bare", worker = .bare), (name = "outside", ${network})],
  sockets = [(name = "http", address = "127.0.0.1:${barePort}", http = (), service = "bare")],
);
const bare :Workerd.Worker = (
  modules = [(name = "bare.js", esModule = "export default { fetch: () => fetch('http://localhost:${internetPort}/').then(() => new Response('reached'), (error) => new Response('refused')) };")],
  compatibilityDate = "2026-10-01",
  globalOutbound = "outside",
);`;
}

test("a name that resolves to an address of this machine is not connected to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "berth-egress-"));
  const reach = async (network: string) => {
    writeFileSync(join(folder, "bare.capnp"), bareConfig(network));
    const { default: workerd }: { default: string } = createRequire(import.meta.url)("workerd");
    const bare = spawn(workerd, ["serve", join(folder, "bare.capnp")], { stdio: "ignore" });
    const ended = new Promise((resolve) => bare.once("exit", resolve));
    await answers(`http://127.0.0.1:${barePort}/`);
    const text = await (await fetch(`http://127.0.0.1:${barePort}/`)).text();
    bare.kill("SIGKILL");
    await ended;
    return text;
  };
  expect(await reach('network = (allow = ["public", "private"])')).toBe("reached");
  expect(await reach(networkOf({ allow: "api.example.com" }))).toBe("refused");
  rmSync(folder, { recursive: true });
});
