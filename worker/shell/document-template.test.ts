import { expect, it } from "vitest";
import { elementsOf } from "../test-elements.ts";
import { cutDocument, type DocumentParts, fillDocument } from "./document-template.ts";

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
<script type="importmap">{}</script>
<script type="module" src="/a.js" nonce="NONCE"></script>
</head>
<body><div id="root"><p>loading</p></div><div id="turnstile-slot"></div><svg><title>kept</title></svg></body>
</html>`;

const parts: DocumentParts = {
  nonce: "abc",
  theme: undefined,
  headBlock: "<title>The page</title>",
  headEnd: '<link rel="modulepreload" href="/later.js">',
  rootHtml: "<h1>Read me</h1>",
  bootstrapBlock: '<script type="application/json" id="bootstrap">{}</script>',
  slot: {},
};

async function document(of: DocumentParts): Promise<string> {
  return fillDocument(await cutDocument(shell), of);
}

it("puts charset and head block before everything, once", async () => {
  const html = await document(parts);
  expect(html).toMatch(/<head><meta charset="utf-8">\n<title>The page<\/title>\n/);
  expect(html.match(/charset/g)).toHaveLength(1);
  expect(html).not.toContain("Default");
  expect(html).toContain('<link rel="modulepreload" href="/later.js"></head>');
  expect(html).toContain("<svg><title>kept</title></svg>");
  expect(await elementsOf(html, "link[rel=icon]")).toHaveLength(1);
});

it("gives the nonce to all that the policy asks it of, and to nothing else", async () => {
  const html = await document(parts);
  const nonced = await elementsOf(html, "[nonce]");
  expect(nonced.map(({ attributes }) => attributes["nonce"])).toEqual(Array(7).fill("abc"));
  expect(html).not.toContain("NONCE");
});

it("holds the stylesheets given, under the nonce, in place of their links", async () => {
  const style = 'p::after { content: "$& </p>" }';
  const html = fillDocument(await cutDocument(shell, new Map([["/a.css", style]])), parts);
  expect(html).toContain(`<style nonce="abc">${style}</style>`);
  expect(await elementsOf(html, "link[rel=stylesheet]")).toEqual([]);
  expect(await elementsOf(html, "style[nonce=abc]")).toHaveLength(2);
});

it("fills the root and puts the data last into the body", async () => {
  const html = await document(parts);
  expect(html).toContain('<div id="root"><h1>Read me</h1></div>');
  expect(html).toMatch(/id="bootstrap">\{\}<\/script><\/body>/);
});

it("names language and theme on the root element", async () => {
  const [plain] = await elementsOf(await document(parts), "html");
  expect(plain?.attributes).toEqual({ lang: "en" });
  const dark = await document({ ...parts, theme: "dark" });
  expect((await elementsOf(dark, "html"))[0]?.attributes).toEqual({
    lang: "en",
    "data-theme": "dark",
  });
});

it("writes attributes of the slot so that they read as they were", async () => {
  const slot = { "data-script": "https://w.test/api.js?a=1&copy=2", "data-cdata": '"><script>' };
  const html = await document({ ...parts, slot });
  expect(html).toContain('data-script="https://w.test/api.js?a=1&amp;copy=2"');
  expect(html).toContain('data-cdata="&quot;&gt;&lt;script&gt;"');
  expect(await elementsOf(html, "script")).toHaveLength(4);
});

it("takes parts as they are, whatever they hold", async () => {
  const wild = "$& $1 $$ \\u0000 -nonce. -slot.";
  const html = await document({ ...parts, rootHtml: wild, headBlock: wild, bootstrapBlock: wild });
  expect(html.split(wild)).toHaveLength(4);
});

it("serves many documents from one template", async () => {
  const template = await cutDocument(shell);
  const [a, b] = ["one", "two"].map((nonce) => fillDocument(template, { ...parts, nonce }));
  expect(a?.replaceAll("one", "two")).toBe(b);
});
