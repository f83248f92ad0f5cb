import { env } from "cloudflare:workers";
import * as v from "valibot";
import { expect, it } from "vitest";
import { elementsOf } from "../test-elements.ts";
import { earlyChunks } from "./early-chunks.ts";
import { entryStylesheets, Manifest } from "./manifest.ts";

const manifest = v.parse(Manifest, {
  "index.html": {
    file: "_berth/index.js",
    isEntry: true,
    imports: ["_react.js"],
    dynamicImports: ["src/editor.tsx"],
  },
  "_react.js": { file: "_berth/react.js" },
  "src/editor.tsx": {
    file: "_berth/editor.js",
    imports: ["_state.js", "_react.js"],
    dynamicImports: ["src/css.ts"],
  },
  "_state.js": { file: "_berth/state.js", imports: ["_tree.js"] },
  "_tree.js": { file: "_berth/tree.js", imports: ["_state.js"] },
  "src/css.ts": { file: "_berth/css.js" },
});

it("names what the entry imports next, with its own imports, and nothing else", () => {
  expect(earlyChunks(manifest)).toEqual([
    "/_berth/editor.js",
    "/_berth/state.js",
    "/_berth/tree.js",
  ]);
});

it("names files of the build", async () => {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  for (const chunk of earlyChunks(v.parse(Manifest, await answer.json()))) {
    const file = await env.ASSETS.fetch(`https://berth.test${chunk}`);
    expect([chunk, file.status]).toEqual([chunk, 200]);
    await file.text();
  }
});

it("knows the stylesheet that the built document links to", async () => {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  const stylesheets = entryStylesheets(v.parse(Manifest, await answer.json()));
  expect(stylesheets).toHaveLength(1);
  const html = await (await env.ASSETS.fetch("https://berth.test/")).text();
  const links = await elementsOf(html, "link[rel=stylesheet]");
  expect(links.map(({ attributes }) => attributes["href"])).toEqual(stylesheets);
  expect(links[0]?.attributes).toHaveProperty("crossorigin");
});
