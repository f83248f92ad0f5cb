import { expect, it } from "vitest";
import { elementsOf } from "../test-elements.ts";
import { rewriteDocument } from "./rewrite-document.ts";

const shell = `<!doctype html>
<html lang="xx">
<head>
<script type="module">import "/@vite/client"</script>
<meta charset="utf-8">
<meta property="csp-nonce" nonce="NONCE">
<title data-managed>Default</title>
<meta name="description" content="Default" data-managed>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/a.css" nonce="NONCE">
<link rel="modulepreload" href="/b.js">
<style>p { color: red }</style>
<script type="module" src="/a.js" nonce="NONCE"></script>
</head>
<body><div id="root"><p>loading</p></div><div id="turnstile"></div><svg><title>kept</title></svg></body>
</html>`;

const parts = {
  nonce: "abc",
  theme: undefined,
  headBlock: "<title>The page</title>",
  headEnd: '<link rel="modulepreload" href="/later.js">',
  rootHtml: "<h1>Read me</h1>",
  bootstrapBlock: '<script type="application/json" id="bootstrap">{}</script>',
  slot: {},
};

it("puts charset and head block before everything, once", async () => {
  const html = await rewriteDocument(shell, parts).text();
  expect(html).toMatch(/<head><meta charset="utf-8">\n<title>The page<\/title>\n/);
  expect(html.match(/charset/g)).toHaveLength(1);
  expect(html).not.toContain("Default");
  expect(html).toContain('<link rel="modulepreload" href="/later.js"></head>');
  expect(html).toContain("<svg><title>kept</title></svg>");
  expect(await elementsOf(html, "link[rel=icon]")).toHaveLength(1);
});

it("gives the nonce to all that the policy asks it of, and to nothing else", async () => {
  const html = await rewriteDocument(shell, parts).text();
  const nonced = await elementsOf(html, "[nonce]");
  expect(nonced.map(({ attributes }) => attributes["nonce"])).toEqual(Array(6).fill("abc"));
  expect(html).not.toContain("NONCE");
});

it("fills the root and puts the data last into the body", async () => {
  const html = await rewriteDocument(shell, parts).text();
  expect(html).toContain('<div id="root"><h1>Read me</h1></div>');
  expect(html).toMatch(/id="bootstrap">\{\}<\/script><\/body>/);
});

it("names language and theme on the root element", async () => {
  const [plain] = await elementsOf(await rewriteDocument(shell, parts).text(), "html");
  expect(plain?.attributes).toEqual({ lang: "en" });
  const dark = await rewriteDocument(shell, { ...parts, theme: "dark" }).text();
  expect((await elementsOf(dark, "html"))[0]?.attributes).toEqual({
    lang: "en",
    "data-theme": "dark",
  });
});

it("writes attributes of the slot so that they read as they were", async () => {
  const slot = { "data-script": "https://w.test/api.js?a=1&copy=2", "data-cdata": '"><script>' };
  const html = await rewriteDocument(shell, { ...parts, slot }).text();
  expect(html).toContain('data-script="https://w.test/api.js?a=1&amp;copy=2"');
  expect(html).toContain('data-cdata="&quot;><script>"');
  expect(await elementsOf(html, "script")).toHaveLength(3);
});
