import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { answerDocument, type DocumentSite } from "./document.ts";
import { saveProgram } from "./programs/store.ts";
import { elementsOf } from "./test-elements.ts";

const site: DocumentSite = {
  db: env.DB,
  assets: env.ASSETS,
  origin: env.ORIGIN,
  runHost: env.RUN_HOST,
  turnstile: env,
};
const failingDatabase = new Proxy(env.DB, {
  get: () => () => {
    throw new Error("D1 is down");
  },
});

function ask(path: string, init: RequestInit = {}, over: Partial<DocumentSite> = {}) {
  return answerDocument(new Request(`https://berth.test${path}`, init), { ...site, ...over });
}

async function share(title: string, description: string, code: string): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title,
    description,
    program: { files: { "server.js": code }, entry: "server.js" },
    requests: [],
    listed: true,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

const navigation = { headers: { accept: "text/html,application/xhtml+xml" } };

it("paints the page in the document", async () => {
  const response = await ask("/examples/hello-http");
  expect(response.status).toBe(200);
  const html = await response.text();
  const [title] = await elementsOf(html, "head > title");
  expect(title?.text).toBe("Hello, node:http · Berth");
  expect(await elementsOf(html, "#root *")).not.toEqual([]);
});

it.each(["</script><!--\"'&<img src=x onerror=alert(1)>", "🚢 </title><script>alert(1)</script>"])(
  "keeps %s in a stored program as text everywhere",
  async (attack) => {
    const plain = await (await ask(`/p/${await share("plain", "plain", "plain")}`)).text();
    const html = await (await ask(`/p/${await share(attack, attack, attack)}`)).text();
    for (const selector of ["script", "img", "body > *", "head > *", "title"]) {
      const expected = (await elementsOf(plain, selector)).length;
      expect([selector, (await elementsOf(html, selector)).length]).toEqual([selector, expected]);
    }
    const [block] = await elementsOf(html, "script#bootstrap");
    expect(JSON.parse(block?.text ?? "")).toMatchObject({
      page: { data: { stored: { title: attack, program: { files: { "server.js": attack } } } } },
    });
  },
);

it("has all head tags before any script and within the first 16 KB", async () => {
  const id = await share("t".repeat(120), "d".repeat(600), "c".repeat(200_000));
  const html = await (await ask(`/p/${id}`)).text();
  const card = html.indexOf("twitter:card");
  expect(html.indexOf("<meta charset")).toBeLessThan(100);
  expect(card).toBeGreaterThan(0);
  expect(card).toBeLessThan(html.indexOf("<script"));
  expect(new TextEncoder().encode(html.slice(0, card)).byteLength).toBeLessThan(16 * 1024);
  for (const selector of ["title", "link[rel=canonical]", 'meta[name="twitter:card"]']) {
    expect([selector, (await elementsOf(html, selector)).length]).toEqual([selector, 1]);
  }
});

it("answers HEAD as GET", async () => {
  for (const path of ["/", "/examples/nope", "/p/zzzzzzzzzz"]) {
    const whole = await ask(path);
    const head = await ask(path, { method: "HEAD" });
    await whole.text();
    expect([path, head.status]).toEqual([path, whole.status]);
    expect([...head.headers.keys()]).toEqual([...whole.headers.keys()]);
    expect(head.body).toBeNull();
  }
});

it("never answers with a part or with nothing changed", async () => {
  const stored = await env.ASSETS.fetch("https://berth.test/");
  await stored.text();
  const etag = stored.headers.get("etag") ?? "*";
  const response = await ask("/", {
    headers: {
      "if-none-match": etag,
      "if-modified-since": new Date().toUTCString(),
      range: "bytes=0-9",
    },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBeNull();
  expect(response.headers.get("cache-control")).toBe("private, no-cache");
  expect(await response.text()).toContain("</html>");
});

it.each([
  ["/index.html?a=1", "/?a=1"],
  ["/examples/hello-http/?a=/b//", "/examples/hello-http?a=/b//"],
  ["//evil.test/?a=1", "/evil.test/?a=1"],
  ["/\\evil.test", "/evil.test"],
])("leads from %s to %s", async (from, to) => {
  const response = await ask(from);
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe(to);
});

it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
  const response = await ask("/", { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

it("shows the page of a missing page to people only", async () => {
  const page = await ask("/nowhere", navigation);
  expect(page.status).toBe(404);
  const html = await page.text();
  expect(html).toContain('<meta name="robots" content="noindex" data-managed>');
  expect(html).not.toContain("canonical");
  expect((await elementsOf(html, "script")).length).toBeGreaterThan(1);

  const opened = await ask("/nowhere", { headers: { "sec-fetch-dest": "document" } });
  expect(await opened.text()).toContain("</html>");
  const asset = await ask("/_berth/gone.js", { headers: { "sec-fetch-dest": "script" } });
  expect(asset.status).toBe(404);
  expect(await asset.text()).not.toContain("</html>");
});

it("says that a program is not there, whoever asks", async () => {
  const response = await ask("/p/zzzzzzzzzz");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('"page":"not-found"');
});

it("still sends the shell when the database fails", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = await ask("/p/0123456789", {}, { db: failingDatabase });
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("5");
  const html = await response.text();
  expect(html).toContain("noindex");
  expect(html).not.toContain("D1 is down");
  const [block] = await elementsOf(html, "script#bootstrap");
  expect(JSON.parse(block?.text ?? "")).toMatchObject({
    page: { status: 503, data: { page: "unavailable" } },
  });
  expect(errors.mock.calls).toHaveLength(1);
  errors.mockClear();
});

it("binds the widget to the visitor and tells a new one who they are", async () => {
  const first = await ask("/");
  const [cookie = ""] = first.headers.getSetCookie();
  const [slot] = await elementsOf(await first.text(), "#turnstile-slot");
  expect(slot?.attributes["data-site-key"]).toBe(env.TURNSTILE_SITE_KEY);
  expect(slot?.attributes["data-cdata"]).not.toBe("");

  const again = await ask("/", { headers: { cookie: cookie.split(";")[0] ?? "" } });
  expect(again.headers.getSetCookie()).toEqual([]);
  const [same] = await elementsOf(await again.text(), "#turnstile-slot");
  expect(same?.attributes["data-cdata"]).toBe(slot?.attributes["data-cdata"]);
});

it("has neither widget nor cookie where none is configured", async () => {
  const response = await ask("/", {}, { turnstile: { ...env, TURNSTILE_SITE_KEY: "" } });
  expect(response.headers.getSetCookie()).toEqual([]);
  const [slot] = await elementsOf(await response.text(), "#turnstile-slot");
  expect(slot?.attributes).toEqual({ id: "turnstile-slot" });
});

it("is a page to every reader, whatever they accept", async () => {
  const response = await ask("/about", { headers: { accept: "application/json" } });
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("vary")).toBeNull();
  await response.text();
});

it("is a page where the address has a dot, whoever asks", async () => {
  const response = await ask("/examples/server.js", { headers: { accept: "*/*" } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('"page":"not-found"');
});

it("makes no page of a chunk that is gone, and lets nobody keep the answer", async () => {
  const chunk = await ask("/_berth/start-12345678.js", { headers: { "sec-fetch-dest": "script" } });
  expect(chunk.status).toBe(404);
  expect(chunk.headers.get("content-type") ?? "").not.toContain("html");
  expect(chunk.headers.get("cache-control") ?? "").not.toMatch(/max-age=[1-9]|immutable/);
});

it("serves a page of the same bytes but for what is each document's own", async () => {
  const path = `/p/${await share("Kept", "kept", "// kept")}`;
  const cookie = { headers: { cookie: `berth_visitor=${"v".repeat(22)}` } };
  const first = withoutOwn(await (await ask(path, cookie)).text());
  expect(first).toContain("// kept");
  expect(withoutOwn(await (await ask(path, cookie)).text())).toBe(first);
});

function withoutOwn(html: string): string {
  return html.replace(/ nonce="[^"]+"/g, "").replace(/"issuedAt":"[^"]+"/, "");
}
