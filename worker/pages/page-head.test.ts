import { expect, it } from "vitest";
import type { StructuredData } from "../../contract/head.ts";
import { ogImage } from "../og/og-image.ts";
import { pageHead, type PageWords } from "./page-head.ts";
import { bytesOf } from "./truncate.ts";

const page = {
  title: "A server",
  description: "What it does.",
  origin: "https://berth.test",
  path: "/p/abc",
  ogType: "article" as const,
  indexed: true,
};

it("is made of the page and the configured origin", () => {
  expect(pageHead(page)).toEqual({
    title: "A server · Berth",
    description: "What it does.",
    canonical: "https://berth.test/p/abc",
    ogType: "article",
    image: ogImage(page.origin, { kind: "default" }),
  });
});

it("cuts what is too long for a result or a card", () => {
  const head = pageHead({ ...page, title: "long ".repeat(24), description: "long ".repeat(120) });
  expect(head.title).toHaveLength(60);
  expect(head.title).toMatch(/ l… · Berth$/);
  expect(head.description.length).toBeLessThanOrEqual(155);
});

it("gives absolute addresses and bounded words to what describes the page", () => {
  const head = pageHead({
    ...page,
    title: "long ".repeat(24),
    alternates: [{ type: "application/json", path: "/p/abc.json" }],
    structured: websiteOf,
  });
  expect(head.alternates).toEqual([
    { type: "application/json", href: "https://berth.test/p/abc.json" },
  ]);
  expect(head.structured).toEqual([
    {
      "@type": "WebSite",
      name: head.title.replace(" · Berth", ""),
      url: head.canonical,
      description: head.description,
    },
  ]);
});

it("counts bytes too, for readers that cut by them", () => {
  const head = pageHead({ ...page, title: "日本語".repeat(40), description: "説明".repeat(300) });
  expect(bytesOf(head.title)).toBeLessThanOrEqual(70);
  expect(bytesOf(head.description)).toBeLessThanOrEqual(350);
  expect(head.title).toMatch(/^日本語.*… · Berth$/);
});

it("has a title where nothing is left of it", () => {
  expect(pageHead({ ...page, title: "\u0000\u0007" }).title).toBe("Untitled · Berth");
});

it("keeps a page out of indexes without an address", () => {
  const { path: _path, ...nowhere } = page;
  const head = pageHead({ ...nowhere, indexed: false });
  expect(head.robots).toBe("noindex");
  expect(head).not.toHaveProperty("canonical");
});

function websiteOf({ name, url, description }: PageWords): StructuredData[] {
  return [{ "@type": "WebSite", name, url, description }];
}
