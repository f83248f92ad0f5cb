import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { firstExample } from "../programs/examples.ts";
import worker from "../index.ts";
import { clearedCookies } from "./test-client.ts";

const code = `import http from "node:http";
http.createServer((req, res) => {
  console.log("asked for", req.url);
  res.setHeader("x-method", req.method);
  req.pipe(res);
}).listen(3000);
`;
const key = "a-token-of-more-than-24-characters";
/** As in production, where the check is real: nobody passes by being there. */
const closed = { TURNSTILE_SITE_KEY: "0x4AAAAAAA", TURNSTILE_SECRET_KEY: "0x4BBBBBBB" };

interface Sent {
  body: BodyInit;
  query?: string;
  headers?: Record<string, string>;
  vars?: Record<string, string>;
}

async function post({ body, query = "", headers = {}, vars = {} }: Sent) {
  const request = new Request(`https://berth.test/${query}`, { method: "POST", headers, body });
  const answer = await worker.fetch(
    // What a Worker is given has more than a request that is made.
    new Request<unknown, IncomingRequestCfProperties>(request),
    { ...env, ...vars },
    createExecutionContext(),
  );
  return { answer, status: answer.status, text: await answer.text() };
}

function form(parts: Record<string, string | File>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(parts)) made.append(name, value);
  return made;
}

const file = (text: string, name = "server.js") => new File([text], name);

describe("a file from a terminal", () => {
  it("is run as a raw body, whatever curl says it were", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { answer, status, text } = await post({ body: code, headers, query: "?path=/a%3Fb" });
    expect(status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("x-berth-outcome")).toBe("ok");
    expect(text).toMatch(/^> GET \/a\?b \(server\.js\)\n< 200\n/);
    expect(text).toContain("\n< x-method: GET\n");
    expect(text).toContain("\n# console\nlog: asked for /a?b\n");
    expect(text).toMatch(/\n# ok, \d+ ms, (cold start|warm)\n# add -F share=1 .*\n$/);
  });

  it("is run from a form, with the request that is asked for", async () => {
    const main = `const { hi } = require("./lib/hi.js");
require("node:http").createServer((req, res) => res.end(hi + req.headers["x-a"] + req.method)).listen(1);`;
    const body = form({
      file: file(main, "main.js"),
      "lib/hi.js": file('exports.hi = "hi ";'),
      method: "PUT",
      header: "x-a: 1",
      entry: "main.js",
    });
    const { text } = await post({ body });
    expect(text).toMatch(/^> PUT \/ \(main\.js\)\n< 200/);
    expect(text).toContain("\n\nhi 1PUT\n");
  });

  it("is told where it failed", async () => {
    const { status, text, answer } = await post({ body: "const a = ;\n", query: "?name=app.mjs" });
    expect([status, answer.headers.get("x-berth-outcome")]).toEqual([200, "syntax"]);
    expect(text).toMatch(/\n# syntax: .+\nat app\.mjs:1:\d+\n/);
  });

  it("is shared on request, and can be deleted", async () => {
    const { status, text, answer } = await post({
      body: form({ file: file(code), share: "1", title: "From a terminal" }),
    });
    expect(status).toBe(201);
    const id = /^link {6}https:\/\/berth\.test\/p\/(\w{10})\n/.exec(text)?.[1] ?? "";
    expect(answer.headers.get("location")).toBe(`https://berth.test/p/${id}`);
    expect(text).toContain(`live      https://${id}.run.test/\n`);
    const row = await env.DB.prepare("SELECT title, listed FROM programs WHERE id = ?")
      .bind(id)
      .first();
    expect(row).toEqual({ title: "From a terminal", listed: 0 });
    const [, token = "", address = ""] = /Bearer (\S+)" (\S+)/.exec(text) ?? [];
    const deleted = await worker.fetch(
      new Request<unknown, IncomingRequestCfProperties>(address, {
        method: "DELETE",
        headers: { authorization: `Bearer ${token}` },
      }),
      env,
      createExecutionContext(),
    );
    expect(deleted.status).toBe(204);
  });
});

describe("who may", () => {
  it("takes a token where the check is real, and no cookie", async () => {
    const cookie = await clearedCookies();
    for (const headers of [
      {},
      { cookie },
      { authorization: "Bearer another-token-of-many-characters" },
      { authorization: "Bearer short" },
    ]) {
      const vars = { ...closed, API_KEYS: `${key}, short` };
      const refused = await post({ body: code, headers, vars });
      expect([refused.status, refused.text.split(":")[0]]).toEqual([401, "clearance-required"]);
    }
    const authorization = `Bearer ${key}`;
    const vars = { ...closed, API_KEYS: `first-token-of-many-characters\n${key}` };
    expect((await post({ body: code, headers: { authorization }, vars })).status).toBe(200);
    expect((await post({ body: code, headers: { authorization }, vars: closed })).status).toBe(401);
  });

  it("takes the same token at the API", async () => {
    const vars: Record<string, string> = { ...closed, API_KEYS: key };
    const share = (token: string) =>
      worker.fetch(
        new Request<unknown, IncomingRequestCfProperties>("https://berth.test/api/programs", {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify({
            program: { files: { "a.js": "" }, entry: "a.js" },
            title: "By a script",
          }),
        }),
        { ...env, ...vars },
        createExecutionContext(),
      );
    expect((await share(key)).status).toBe(201);
    expect((await share(`${key}x`)).status).toBe(401);
  });

  it("runs the gallery's programs for anybody", async () => {
    const parts = Object.entries(firstExample.program.files).map(([path, text]): [string, File] => [
      path,
      file(typeof text === "string" ? text : "", path),
    ]);
    const { status, text } = await post({
      body: form({ ...Object.fromEntries(parts), entry: firstExample.program.entry }),
      vars: closed,
    });
    expect(status).toBe(200);
    expect(text).toContain("\n# ok, ");
  });

  it.each([
    ["another site's form", { origin: "https://evil.test", "sec-fetch-site": "cross-site" }],
    ["a page that hides where it is", { origin: "null" }],
    ["a page of our own", { origin: "https://berth.test" }],
  ])("refuses %s, cookies or not", async (_who, headers) => {
    const cookie = await clearedCookies();
    const { status } = await post({
      body: form({ file: file(code) }),
      headers: { ...headers, cookie },
    });
    expect(status).toBe(403);
  });

  it.each([
    [
      "an option that is none",
      form({ file: file(code), shared: "1" }),
      400,
      "shared: This is none of",
    ],
    ["no file", form({ path: "/" }), 400, "Send a file"],
    ["an empty body", "", 400, "Send a file"],
    [
      "a path that is none",
      form({ file: file(code), path: "x" }),
      400,
      "A path begins with a slash",
    ],
    ["an entry that is not there", form({ file: file(code), entry: "b.js" }), 400, "entry"],
    ["too much", "x".repeat(300 * 1024), 413, "256 KiB"],
  ])("answers %s in a sentence", async (_what, body, status, sentence) => {
    const refused = await post({ body });
    expect(refused.status).toBe(status);
    expect(refused.text).toContain(sentence);
  });
});
