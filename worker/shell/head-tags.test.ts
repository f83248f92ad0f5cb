import { expect, it } from "vitest";
import { elementsOf } from "../test-elements.ts";
import { headTags } from "./head-tags.ts";

const head = {
  title: "A title · Berth",
  description: "What it is.",
  canonical: "https://berth.test/p/abc",
  ogType: "article" as const,
};

it("is this block", () => {
  expect(headTags(head)).toBe(
    `<title data-managed>A title · Berth</title>
<meta name="description" content="What it is." data-managed>
<link rel="canonical" href="https://berth.test/p/abc" data-managed>
<meta property="og:url" content="https://berth.test/p/abc" data-managed>
<meta property="og:type" content="article" data-managed>
<meta property="og:site_name" content="Berth" data-managed>
<meta property="og:title" content="A title · Berth" data-managed>
<meta property="og:description" content="What it is." data-managed>
<meta name="twitter:card" content="summary" data-managed>`,
  );
});

it("says nothing of an address that a page does not have", () => {
  const tags = headTags({
    title: "Not found",
    description: "",
    robots: "noindex",
    ogType: "website",
  });
  expect(tags).toContain('<meta name="robots" content="noindex" data-managed>');
  expect(tags).not.toContain("canonical");
  expect(tags).not.toContain("og:url");
});

it("describes an image wholly", () => {
  const image = {
    url: "https://berth.test/a.png",
    width: 1200,
    height: 630,
    alt: "A",
    type: "image/png",
  };
  const tags = headTags({ ...head, image });
  expect(tags).toContain('content="summary_large_image"');
  expect(tags.match(/og:image/g)).toHaveLength(5);
});

it.each([
  "</title><script>alert(1)</script>",
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  "<!--",
  "&lt;script&gt; &copy &amp;",
  "🚢 👩‍👩‍👧 é",
])("keeps %s as text", async (attack) => {
  const html = `<head>${headTags({ ...head, title: attack, description: attack })}</head>`;
  expect(await elementsOf(html, "script, img")).toEqual([]);
  expect(await elementsOf(html, "head *")).toHaveLength(9);
  const [description] = await elementsOf(html, "meta[name=description]");
  // The parser hands attributes over as they were written.
  expect(unescaped(description?.attributes["content"])).toBe(attack);
});

function unescaped(text = ""): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
