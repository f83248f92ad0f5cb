import { expect, test } from "vitest";
import { program, run } from "../run/test-run.ts";

/** Runs a Worker whose request is answered by this body, and gives what the body returns. */
async function told(body: string): Promise<unknown> {
  const code = `import http from "node:http";
import https from "node:https";
import dns from "node:dns";
const url = "http://echo.berth.test";
const ask = (client, ...args) => new Promise((resolve, reject) => {
  const sent = typeof args.at(-1) === "string" && args.length > 1 ? args.pop() : undefined;
  client.request(...args, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (chunk) => { text += chunk; });
    response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
  }).on("error", reject).end(sent);
});
async function answer() {
${body}
}
export default { fetch: async () => Response.json((await answer()) ?? null) };`;
  const { errors, lines, body: text } = await run(program("a.mjs", code));
  expect(errors).toEqual([]);
  expect(lines).toEqual([]);
  return JSON.parse(text);
}

test("fetch is mirrored", async () => {
  expect(
    await told(
      `  return (await fetch(url + "/a?b=c", { method: "POST", headers: { "x-a": "1" }, body: "hello" })).json();`,
    ),
  ).toEqual({
    method: "POST",
    url: "http://echo.berth.test/a?b=c",
    headers: { "content-length": "5", "content-type": "text/plain;charset=UTF-8", "x-a": "1" },
    body: "hello",
  });
});

test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])(
  "%s is mirrored over https",
  async (method) => {
    const mirrored = await told(
      `  return (await fetch("https://echo.berth.test/", { method: "${method}" })).json();`,
    );
    expect(mirrored).toMatchObject({ method, url: "https://echo.berth.test/", body: "" });
  },
);

test("bytes that are no text come back as base64", async () => {
  expect(
    await told(
      `  const init = { method: "POST", body: new Uint8Array([255, 0]) };
  return (await (await fetch(url, init)).json()).body;`,
    ),
  ).toEqual({ base64: "/wA=" });
});

test("a body over the limit is refused with 413", async () => {
  expect(
    await told(
      `  const init = { method: "POST", body: new Uint8Array(1024 * 1024 + 1) };
  const { status } = await fetch(url, init);
  return status;`,
    ),
  ).toBe(413);
});

test("http.get and https.get are mirrored", async () => {
  for (const scheme of ["http", "https"]) {
    const body = `  const target = "${scheme}://echo.berth.test/get?x=1";
  return new Promise((resolve, reject) => ${scheme}.get(target, (response) => {
    let text = "";
    response.on("data", (chunk) => { text += chunk; }).on("end", () => resolve(JSON.parse(text)));
  }).on("error", reject));`;
    expect(await told(body)).toMatchObject({
      method: "GET",
      url: `${scheme}://echo.berth.test/get?x=1`,
      headers: { host: "echo.berth.test" },
    });
  }
});

test("http.request takes options, headers and a body, as clients call it", async () => {
  const body = `  const sent = JSON.stringify({ a: 1 });
  const { status, headers, text } = await ask(http, {
    protocol: "http:", hostname: "echo.berth.test", port: 80, path: "/users?x=1", method: "POST",
    headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(sent) },
  }, sent);
  return { status, type: headers["content-type"], mirrored: JSON.parse(text) };`;
  expect(await told(body)).toMatchObject({
    status: 200,
    type: "application/json",
    mirrored: {
      method: "POST",
      url: "http://echo.berth.test/users?x=1",
      headers: { "content-type": "application/json", "content-length": "7" },
      body: '{"a":1}',
    },
  });
});

test.each([
  ["/status/404", 404],
  ["/status/204", 204],
  ["/status/503", 503],
  ["/status/199", 400],
  ["/status/600", 400],
  ["/status/abc", 400],
  ["/delay/5001", 400],
  ["/delay/-1", 400],
  ["/stream/101", 400],
  ["/stream/3?ms=1001", 400],
  ["/bytes/1048577", 400],
  ["/redirect/21", 400],
  ["/redirect/0", 400],
  ["/redirect-to", 400],
  ["/redirect-to?url=http://", 400],
  ["/constructor/1", 200],
  ["/status/404/more", 200],
])("%s answers %i", async (path, status) => {
  expect(await told(`  return (await fetch(url + "${path}")).status;`)).toBe(status);
});

test("a delay takes its time, and a stream comes in chunks", async () => {
  const body = `  const began = performance.now();
  await fetch(url + "/delay/60");
  const delayed = performance.now() - began;
  const chunks = [];
  const decoder = new TextDecoder();
  for await (const chunk of (await fetch(url + "/stream/3?ms=30")).body) chunks.push(decoder.decode(chunk));
  return { delayed, chunks };`;
  const { delayed, chunks } = Object(await told(body));
  expect(delayed).toBeGreaterThan(50);
  expect(chunks).toEqual(["chunk 1\n", "chunk 2\n", "chunk 3\n"]);
});

test("bytes are as many as were asked for", async () => {
  const body = `  const bytes = new Uint8Array(await (await fetch(url + "/bytes/300")).arrayBuffer());
  return [bytes.length, bytes[0], bytes[255], bytes[256]];`;
  expect(await told(body)).toEqual([300, 0, 255, 0]);
});

test("redirects are followed by fetch and given to node:http", async () => {
  const body = `  const followed = await fetch(url + "/redirect/3");
  const manual = await ask(http, url + "/redirect/2");
  const elsewhere = await fetch(url + "/redirect-to?url=" + encodeURIComponent("https://echo.berth.test/there"));
  return [followed.url, (await followed.json()).url, manual.status, manual.headers.location, (await elsewhere.json()).url];`;
  expect(await told(body)).toEqual([
    "http://echo.berth.test/",
    "http://echo.berth.test/",
    302,
    "/redirect/1",
    "https://echo.berth.test/there",
  ]);
});

test("who accepts HTML gets a page of the paths", async () => {
  const body = `  const response = await fetch(url, { headers: { accept: "text/html,*/*" } });
  return [response.headers.get("content-type"), await response.text()];`;
  expect(await told(body)).toEqual([
    "text/html; charset=utf-8",
    expect.stringMatching(/^<!doctype html>[\s\S]*\/redirect-to\?url=/),
  ]);
});

test("the echo origin and localhost have addresses", async () => {
  const body = `  const { lookup, resolve4, resolve6 } = dns.promises;
  return [await lookup("echo.berth.test"), await resolve4("ECHO.berth.test"), await resolve6("echo.berth.test"), await lookup("localhost"), await lookup("10.0.0.1")];`;
  expect(await told(body)).toEqual([
    { address: "192.0.2.1", family: 4 },
    ["192.0.2.1"],
    ["2001:db8::1"],
    { address: "127.0.0.1", family: 4 },
    { address: "10.0.0.1", family: 4 },
  ]);
});
