import { expect, inject, test } from "vitest";
import { program, run } from "../run/test-run.ts";
import { type Api, apis, attempts } from "./attempts.ts";

declare module "vitest" {
  interface ProvidedContext {
    turnstileUrl: string;
  }
}

/** One program for all attempts: the path names the API, the query the target. */
const attempting = program(
  "attempt.mjs",
  `import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";
import { connect } from "cloudflare:sockets";

const get = (client, target) => new Promise((resolve, reject) => {
  client.get(target, (response) => {
    let text = "";
    response.on("data", (chunk) => { text += chunk; }).on("end", () => resolve(text));
  }).on("error", reject);
});
const socket = (made) => new Promise((resolve, reject) => {
  made.on("error", reject).on("connect", () => resolve("connected"));
});
const opened = (client) => new Promise((resolve, reject) => {
  client.addEventListener("open", () => resolve("opened"));
  client.addEventListener("error", (event) => reject(event.error ?? new Error(event.message)));
});
const apis = {
${Object.entries(apis)
  .map(([name, body]) => `  ${JSON.stringify(name)}: async (target) => { ${body} },`)
  .join("\n")}
};

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    try {
      return Response.json({ reached: await apis[searchParams.get("api")](searchParams.get("target")) });
    } catch (error) {
      return Response.json({ refused: error.message });
    }
  },
};`,
);

async function attempt(api: Api, target: string, reason: string): Promise<void> {
  const query = new URLSearchParams({ api, target });
  const { lines, body, end } = await run(attempting, { path: `/?${query.toString()}` });
  const sentence = expect.stringMatching(/^warn: Berth: the network is closed: .* was refused \(/);
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    expect(line).toEqual(sentence);
    expect(line).toContain(`(${reason}).`);
  }
  expect(JSON.parse(body)).toEqual({ refused: expect.any(String) });
  expect(end.outcome).toBe("ok");
}

test.each(attempts)("%s at %s is refused", attempt);

/** Where this Berth itself listens while the tests run. */
const ownPorts = ["runnerUrl", "supervisorUrl", "turnstileUrl"] as const;

test.each(ownPorts)("%s is out of reach", async (name) => {
  const { port } = new URL(inject(name));
  expect((await fetch(inject(name))).status).toBeGreaterThan(0);
  const loopback = "127.0.0.1 is a loopback address";
  const local = "names that end in .localhost lead into a private network";
  await attempt("fetch", `http://127.0.0.1:${port}/health`, loopback);
  await attempt("fetch", `http://localhost:${port}/health`, local);
  await attempt(
    "fetch",
    `http://[::ffff:127.0.0.1]:${port}/`,
    "[::ffff:7f00:1] is a loopback address",
  );
  await attempt("http.get", `http://127.0.0.1:${port}/health`, loopback);
  await attempt("redirect, fetch", `http://127.0.0.1:${port}/health`, loopback);
  await attempt("WebSocket", `ws://127.0.0.1:${port}/`, loopback);
  const sockets = "raw TCP and TLS sockets are closed to programs: use fetch or node:http";
  await attempt("net.connect", `127.0.0.1|${port}`, sockets);
  await attempt("cloudflare:sockets", `127.0.0.1|${port}`, sockets);
});

/** Ways around what the harness watches: only the gateway stands there, and it needs no help. */
const around: Record<string, string> = {
  "the runtime's own fetch":
    "Object.getOwnPropertyDescriptor(globalThis, 'fetch'); const { fetch: own } = await import('node:http').then(() => globalThis); return (await own('http://10.0.0.1/')).text();",
  "a fetch that is put back":
    "delete globalThis.fetch; return (await (globalThis.fetch ?? (await import('cloudflare:workers')).fetch)('http://10.0.0.1/')).text();",
  "console lines that are suppressed":
    "console.warn = () => {}; return (await fetch('http://10.0.0.1/')).text();",
  "a URL that says something else":
    "globalThis.URL = class { host = 'echo.berth.test'; hostname = this.host; protocol = 'http:'; port = ''; static canParse() { return true; } }; return (await fetch('http://10.0.0.1/')).text();",
  "a denial that is never found":
    "String.prototype.indexOf = () => -1; return (await fetch('http://10.0.0.1/')).text();",
};

test.each(Object.entries(around))("%s leads nowhere", async (_, body) => {
  const { body: answer } = await run(
    program(
      "around.mjs",
      `export default { async fetch() { try { return new Response(await (async () => { ${body} })()); } catch (error) { return new Response('refused: ' + error.message); } } };`,
    ),
  );
  expect(answer).toMatch(/^refused: /);
});
