import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import * as v from "valibot";
import { Manifest } from "./manifest.ts";
import { shellDocument } from "./shell-document.ts";

const url = "https://berth.test/p/abc?x=1";

/** ASSETS with one document, and a manifest where one is given. */
function assets(body: string, init: ResponseInit = {}, manifest?: unknown) {
  const asked: Request[] = [];
  return {
    asked,
    fetch: async (input: RequestInfo | URL, options?: RequestInit) => {
      const request = new Request(input, options);
      if (request.url.endsWith(".json")) {
        return manifest === undefined
          ? new Response(null, { status: 404 })
          : Response.json(manifest);
      }
      asked.push(request);
      return new Response(body, { headers: { "content-type": "text/html" }, ...init });
    },
  };
}

const fit = '<html><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>';

it("takes the built document", async () => {
  const { template } = await shellDocument(env.ASSETS, url);
  expect(template.map((piece) => ("text" in piece ? piece.text : ""))).toContainEqual(
    expect.stringContaining('id="root"'),
  );
});

it("asks with a clean request", async () => {
  const source = assets(fit);
  await shellDocument(source, url);
  expect(source.asked.map((request) => request.url)).toEqual(["https://berth.test/"]);
  expect([...(source.asked[0]?.headers ?? [])]).toEqual([]);
});

it.each([
  ["another status", assets(fit, { status: 404, headers: { "content-type": "text/html" } })],
  ["another type", assets(fit, { headers: { "content-type": "application/json" } })],
  ["a redirect", assets("", { status: 307, headers: { location: "/index.html" } })],
  ["no root element", assets(fit.replace('id="root"', ""))],
  ["no body", assets("<html><head></head></html>")],
  [
    "a placeholder out of reach",
    assets(fit.replace("</body>", '<iframe nonce="NONCE"></iframe>$&')),
  ],
])("refuses %s", async (_what, source) => {
  await expect(shellDocument(source, url)).rejects.toThrow(/^The shell document/);
});

it("is kept where told to, and only a fit one", async () => {
  await expect(shellDocument(assets("broken"), url, true)).rejects.toThrow(/lacks/);
  const source = assets(fit);
  await shellDocument(source, url, true);
  await shellDocument(source, url, true);
  expect(source.asked).toHaveLength(1);
  await shellDocument(source, url, false);
  expect(source.asked).toHaveLength(2);
});

it("names the chunks of the application, where there is a manifest", async () => {
  const manifest = {
    "index.html": { file: "_berth/index.js", isEntry: true },
    "src/start.tsx": { file: "_berth/start.js", isEntry: true },
  };
  const { earlyChunks } = await shellDocument(assets(fit, {}, manifest), url);
  expect(earlyChunks.application).toEqual(["/_berth/start.js"]);
  expect((await shellDocument(assets(fit), url)).earlyChunks.application).toEqual([]);
});

it("is built small and plain: its end tags written out, no code in it, charset first", async () => {
  const html = await (await env.ASSETS.fetch("https://berth.test/")).text();
  expect(html.length).toBeLessThan(8 * 1024);
  for (const tag of ["</head>", "</body>", "</html>"]) expect(html).toContain(tag);
  expect(html.indexOf("<meta charset")).toBeLessThan(200);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
});

it("brings a client that makes no code from text", async () => {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  const files = Object.values(v.parse(Manifest, await answer.json())).map(({ file }) => file);
  const scripts = new Set(files.filter((file) => file.endsWith(".js")));
  expect(scripts.size).toBeGreaterThan(1);
  for (const file of scripts) {
    const code = await (await env.ASSETS.fetch(`https://berth.test/${file}`)).text();
    expect([file, /\bnew Function\b|[^.\w]eval\(/.test(code)]).toEqual([file, false]);
  }
});
