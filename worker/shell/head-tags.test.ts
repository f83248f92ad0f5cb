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

it("adds what is true of an article, its other forms and what it is about", () => {
  const whole = {
    ...head,
    publishedTime: "2026-11-21T00:00:00.000Z",
    alternates: [{ type: "application/json", href: "https://berth.test/p/abc.json" }],
    structured: [
      {
        "@type": "SoftwareSourceCode" as const,
        name: "A title",
        url: "https://berth.test/p/abc",
        description: "What it is.",
        programmingLanguage: "JavaScript",
        runtimePlatform: "Cloudflare Workers",
      },
    ],
  };
  expect(headTags(whole)).toBe(
    `${headTags(head)}
<meta property="article:published_time" content="2026-11-21T00:00:00.000Z" data-managed>
<link rel="alternate" type="application/json" href="https://berth.test/p/abc.json" data-managed>
<script type="application/ld+json" data-managed>{"@context":"https://schema.org","@graph":[{"@type":"SoftwareSourceCode","name":"A title","url":"https://berth.test/p/abc","description":"What it is.","programmingLanguage":"JavaScript","runtimePlatform":"Cloudflare Workers"}]}</script>`,
  );
});

it.each(["</script><script>alert(1)</script>", "<!--<script>", '&quot;}],"a":["', "\u2028"])(
  "keeps %j as text of the linked data, which has no entity in it",
  async (attack) => {
    const site = { "@type": "WebSite" as const, name: attack, url: attack, description: attack };
    const html = `<head>${headTags({ ...head, structured: [site] })}</head><p>after</p>`;
    const scripts = await elementsOf(html, "script");
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.text).not.toMatch(/[&<\u2028]/);
    expect(JSON.parse(scripts[0]?.text ?? "")).toMatchObject({ "@graph": [site] });
    expect(await elementsOf(html, "p")).toHaveLength(1);
  },
);

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
  expect(await elementsOf(html, "script, img, [onerror]")).toEqual([]);
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
