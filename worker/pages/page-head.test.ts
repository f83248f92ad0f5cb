import { expect, it } from "vitest";
import { pageHead } from "./page-head.ts";

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
  });
});

it("cuts what is too long for a result or a card", () => {
  const head = pageHead({ ...page, title: "long ".repeat(24), description: "long ".repeat(120) });
  expect(head.title).toHaveLength(60);
  expect(head.title).toMatch(/ l… · Berth$/);
  expect(head.description.length).toBeLessThanOrEqual(155);
});

it("keeps a page out of indexes without an address", () => {
  const { path: _path, ...nowhere } = page;
  const head = pageHead({ ...nowhere, indexed: false });
  expect(head.robots).toBe("noindex");
  expect(head).not.toHaveProperty("canonical");
});
