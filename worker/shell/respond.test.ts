import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import type { PageResult } from "../page-result.ts";
import { elementsOf } from "../test-elements.ts";
import { respond, type ShellPage } from "./respond.ts";

const site = {
  assets: env.ASSETS,
  origin: "https://berth.test",
  widgetOrigin: "https://widget.test",
};
const widget = {
  scriptUrl: "https://widget.test/api.js?render=explicit&x=1",
  siteKey: "key",
  action: "clearance",
  cdata: "visitor",
};

function page(over: Partial<PageResult> = {}, shell: Partial<ShellPage> = {}): Promise<ShellPage> {
  const message = "Nothing here.";
  const result = {
    status: 404,
    head: { title: "Not found", description: message, ogType: "website" as const },
    data: { page: "not-found" as const, message },
    turnstile: true,
    readingView: `<p>${message}</p>`,
    ...over,
  };
  return Promise.resolve({ result, setCookies: [], ...shell });
}

function get(path = "/nope", init: RequestInit = {}): Request {
  return new Request(`https://berth.test${path}`, init);
}

it("sends the page with its status and its own headers only", async () => {
  const response = await respond(get(), site, page());
  expect(response.status).toBe(404);
  expect(response.headers.get("etag")).toBeNull();
  expect(response.headers.get("last-modified")).toBeNull();
  expect(response.headers.get("server-timing")).toMatch(/^gate;dur=[\d.]+, shell;dur=[\d.]+$/);
  expect(await response.text()).toContain("<p>Nothing here.</p>");
});

it("carries the address and the answer of the page in the bootstrap block", async () => {
  const html = await (await respond(get("/nope?a=</script>"), site, page())).text();
  const [block] = await elementsOf(html, "script#bootstrap");
  const bootstrap: unknown = JSON.parse(block?.text ?? "");
  expect(bootstrap).toMatchObject({
    url: "/nope?a=%3C/script%3E",
    page: { build: "dev", status: 404, data: { page: "not-found", message: "Nothing here." } },
  });
  expect(JSON.stringify(bootstrap)).not.toContain("readingView");
});

it("has a nonce of its own in every document, and in its policy", async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await respond(get(), site, page());
      const policy = response.headers.get("content-security-policy") ?? "";
      const [, nonce = "none"] = /'nonce-([^']+)'/.exec(policy) ?? [];
      const html = await response.text();
      const executable = (await elementsOf(html, "script")).filter(
        ({ attributes }) => attributes["type"] !== "application/json",
      );
      expect(executable.length).toBeGreaterThan(0);
      for (const { attributes } of executable) expect(attributes["nonce"]).toBe(nonce);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

it("answers HEAD with the headers of GET and no body", async () => {
  const whole = await respond(get(), site, page());
  const head = await respond(get("/nope", { method: "HEAD" }), site, page());
  await whole.text();
  expect(head.status).toBe(whole.status);
  expect(head.body).toBeNull();
  expect([...head.headers.keys()]).toEqual([...whole.headers.keys()]);
});

it("places the widget, its connection and the cookie where they are given", async () => {
  const response = await respond(get(), site, page({}, { widget, setCookies: ["a=1", "b=2"] }));
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  const html = await response.text();
  expect(html).toContain('<link rel="preconnect" href="https://widget.test">');
  const [slot] = await elementsOf(html, "#turnstile-slot");
  expect(slot?.attributes).toMatchObject({
    "data-script": "https://widget.test/api.js?render=explicit&amp;x=1",
    "data-site-key": "key",
    "data-action": "clearance",
    "data-cdata": "visitor",
  });
});

it("leaves the slot empty where there is no widget", async () => {
  const html = await (await respond(get(), site, page())).text();
  expect(html).not.toContain("preconnect");
  expect((await elementsOf(html, "#turnstile-slot"))[0]?.attributes).toEqual({
    id: "turnstile-slot",
  });
});

it("redirects with the query, without a document", async () => {
  const moved = page({ status: 308, redirect: "/p/abc" });
  const response = await respond(get("/p/ABC?x=1"), site, moved);
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe("/p/abc?x=1");
  expect(response.body).toBeNull();
});

it("says when to come back after a failure", async () => {
  const response = await respond(get(), site, page({ status: 503 }));
  await response.text();
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("5");
});

it.each([
  [
    "the document",
    { ...site, assets: { fetch: async () => new Response("no", { status: 500 }) } },
    () => page(),
  ],
  ["the page", site, () => Promise.reject(new Error("broken"))],
  [
    "both",
    { ...site, assets: { fetch: () => Promise.reject(new Error("gone")) } },
    () => Promise.reject(new Error("broken")),
  ],
])("sends a static document when %s cannot be had", async (_what, broken, failing) => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = await respond(get(), broken, failing());
  expect(response.status).toBe(500);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const html = await response.text();
  expect(html).toContain("Something went wrong");
  expect(html).toContain("noindex");
  expect(html).not.toContain("<script");
  expect(errors.mock.calls).toHaveLength(1);
  expect(errors.mock.calls[0]?.[0]).toContain('"where":"shell"');
  errors.mockClear();
});

it("has the chunks of a page fetched early, under the nonce of the document", async () => {
  const manifest = {
    "index.html": {
      file: "_berth/index.js",
      isEntry: true,
      dynamicImports: ["src/routes/not-found.tsx"],
    },
    "src/routes/not-found.tsx": { file: "_berth/page.js" },
  };
  const assets = {
    fetch: async (input: RequestInfo | URL) => {
      const { pathname } = new URL(new Request(input).url);
      return pathname === "/.vite/manifest.json"
        ? Response.json(manifest)
        : env.ASSETS.fetch(input);
    },
  };
  const response = await respond(get(), { ...site, assets }, page({ status: 200 }));
  const policy = response.headers.get("content-security-policy");
  const html = await response.text();
  const [early] = await elementsOf(html, 'link[href="/_berth/page.js"]');
  expect(early?.attributes).toMatchObject({ rel: "modulepreload", crossorigin: "" });
  expect(policy).toContain(`'nonce-${early?.attributes["nonce"]}'`);
  expect(html.indexOf("page.js")).toBeGreaterThan(html.indexOf('type="module"'));
});

it("names in Link what may be fetched before the document, and nothing of one visitor", async () => {
  const linked = {
    fetch: async (input: RequestInfo | URL) =>
      new URL(new Request(input).url).pathname.endsWith(".css")
        ? new Response(null, { status: 404 })
        : env.ASSETS.fetch(input),
  };
  const withWidget = await respond(get(), { ...site, assets: linked }, page({}, { widget }));
  await withWidget.text();
  const link = withWidget.headers.get("link") ?? "";
  expect(link).toMatch(
    /^<\/_berth\/[\w-]+\.css>; rel=preload; as=style; crossorigin, <https:\/\/widget\.test>; rel=preconnect$/,
  );
  const inlined = await respond(get(), site, page());
  await inlined.text();
  expect(inlined.headers.has("link")).toBe(false);
});

it("marks a gate that failed in Server-Timing", async () => {
  const response = await respond(get(), site, page({ status: 503 }));
  await response.text();
  expect(response.headers.get("server-timing")).toMatch(/^gate;desc="failed or late";dur=/);
});
