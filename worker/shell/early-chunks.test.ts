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
    imports: ["_first.js"],
    dynamicImports: ["_react.js", "src/start.tsx"],
  },
  "_first.js": { file: "_berth/first.js" },
  "src/start.tsx": {
    file: "_berth/start.js",
    isEntry: true,
    imports: ["_react.js", "_first.js"],
    dynamicImports: ["src/editor.tsx", "src/routes/about.tsx"],
  },
  "_react.js": { file: "_berth/react.js" },
  "src/routes/about.tsx": { file: "_berth/about.js", imports: ["_react.js", "_article.js"] },
  "_article.js": { file: "_berth/article.js" },
  "src/editor.tsx": {
    file: "_berth/editor.js",
    imports: ["_state.js", "_react.js"],
    dynamicImports: ["src/css.ts"],
  },
  "_state.js": { file: "_berth/state.js", imports: ["_tree.js"] },
  "_tree.js": { file: "_berth/tree.js", imports: ["_state.js"] },
  "src/css.ts": { file: "_berth/css.js" },
  "src/embed/embed.ts": { file: "_berth/embed.js", isEntry: true },
  "src/embed/embed.css": { file: "_berth/embed.css", isEntry: true },
});

it("names the application, and a page's own code with its imports", () => {
  expect(earlyChunks(manifest)).toEqual({
    application: ["/_berth/react.js", "/_berth/start.js"],
    ofPage: new Map([["about", ["/_berth/article.js", "/_berth/about.js"]]]),
  });
});

it("names files of the build", async () => {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  const { application, ofPage } = earlyChunks(v.parse(Manifest, await answer.json()));
  expect(application.map((file) => /\/(\w+)-/.exec(file)?.[1])).toEqual(["react", "start"]);
  expect([...ofPage.keys()].toSorted()).toEqual([
    "about",
    "api",
    "check",
    "compat",
    "examples",
    "mine",
  ]);
  for (const chunk of [...application, ...[...ofPage.values()].flat()]) {
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
