import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import * as v from "valibot";
import { inlineStyles } from "./inline-styles.ts";
import { entryStylesheets, Manifest } from "./manifest.ts";

const url = "https://berth.test/p/abc";

function assets(text: string, init: ResponseInit = {}) {
  return {
    fetch: async () => new Response(text, { headers: { "content-type": "text/css" }, ...init }),
  };
}

it("takes the stylesheet of the build, in one byte a character and within 12 kB compressed", async () => {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  const paths = entryStylesheets(v.parse(Manifest, await answer.json()));
  const styles = await inlineStyles(env.ASSETS, paths, url);
  expect([...styles.keys()]).toEqual(paths);
  for (const style of styles.values()) {
    expect(style).toMatch(/^[\0-\u{ff}]{1000,}$/u);
    const packed = new Response(style).body?.pipeThrough(new CompressionStream("gzip"));
    expect((await new Response(packed).arrayBuffer()).byteLength).toBeLessThan(12_000);
  }
});

it.each([
  ["a missing file", assets("p {}", { status: 404 })],
  ["another type", assets("p {}", { headers: { "content-type": "text/html" } })],
  ["the element's own end", assets('p::after { content: "</STYLE>" }')],
  ["an import", assets('@import "/b.css";')],
  ["an address relative to the file", assets("p { background: url(a.png) }")],
])("leaves the link to %s", async (_what, source) => {
  expect((await inlineStyles(source, ["/_berth/a.css"], url)).size).toBe(0);
});

it("takes addresses that mean the same everywhere", async () => {
  const style = 'p { background: url("/a.png"), url(data:image/png;base64,AA==) }';
  expect(await inlineStyles(assets(style), ["/_berth/a.css"], url)).toEqual(
    new Map([["/_berth/a.css", style]]),
  );
});
