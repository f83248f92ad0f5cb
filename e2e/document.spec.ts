import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Bootstrap } from "../contract/page.ts";
import { dataHref } from "../contract/routes.ts";
import { appReady } from "./bench.ts";
import { canonicalsOf, contentsOf, metaOf } from "./page-tags.ts";
import { built, stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

/** What of a document belongs to the request that it answers. */
async function particulars(origin: string, path: string, cookie = "") {
  const answer = await fetch(origin + path, { headers: { cookie, accept: "text/html" } });
  const html = await answer.text();
  const policy = answer.headers.get("content-security-policy") ?? "";
  const block = /<script type="application\/json" id="bootstrap">([^<]*)<\/script>/.exec(html);
  const { url, issuedAt, page } = v.parse(Bootstrap, JSON.parse(block?.[1] ?? ""));
  return {
    nonce: /'nonce-([^']+)'/.exec(policy)?.[1],
    nonces: new Set([...html.matchAll(/ nonce="([^"]*)"/g)].map(([, nonce]) => nonce)),
    url,
    page: page.data.page,
    age: Date.now() - Date.parse(issuedAt),
    title: contentsOf(html, "title"),
    canonical: canonicalsOf(html),
    ogUrl: metaOf(html).get("og:url"),
    theme: /<html\b[^>]* data-theme="([^"]*)"/.exec(html)?.[1],
    cdata: / data-cdata="([^"]*)"/.exec(html)?.[1],
  };
}

describe.each(stacks)("two documents ($name)", ({ origin }) => {
  it("have each the parts of their own request", async () => {
    // Beside each other, so that a part kept from one would be seen in the other.
    const [home, example] = await Promise.all([
      particulars(origin, "/?from=here", "theme=dark"),
      particulars(origin, "/examples/streaming"),
    ]);
    expect(home).toMatchObject({
      url: "/?from=here",
      page: "home",
      title: ["Run a Node.js server on Workers · Berth"],
      canonical: [`${origin}/`],
      ogUrl: [`${origin}/`],
      theme: "dark",
    });
    expect(example).toMatchObject({
      url: "/examples/streaming",
      page: "example",
      title: ["A response that streams · Berth"],
      canonical: [`${origin}/examples/streaming`],
      ogUrl: [`${origin}/examples/streaming`],
      theme: undefined,
    });
    expect(home.nonce).not.toBe(example.nonce);
    for (const { nonce, nonces, age } of [home, example]) {
      expect([...nonces]).toEqual([nonce]);
      expect(age).toBeLessThan(5000);
    }
    expect(home.cdata).toMatch(/./);
    expect(example.cdata).toMatch(/./);
    expect(home.cdata).not.toBe(example.cdata);
  });
});

const planted = JSON.stringify({
  url: "/about",
  issuedAt: new Date().toISOString(),
  page: {
    build: "",
    status: 404,
    head: { title: "Planted", description: "Planted", ogType: "website" },
    data: { page: "not-found", message: "Planted" },
  },
});

describe("the data in a document", () => {
  it.each([
    ["for another address", (html: string) => html.replace('"url":"/about"', '"url":"/mine"')],
    [
      "in an element that is no script",
      (html: string) => html.replace("<body>", `<body><div hidden id="bootstrap">${planted}</div>`),
    ],
    ["that is no data", (html: string) => html.replace('"url":"/about"', '"url":')],
  ])("%s is not used: the page is asked for", async (_, alter) => {
    const { page } = await openVisitor({ origin: built.origin });
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === dataHref("page")) asked.push(searchParams.get("path") ?? "");
    });
    await page.route("**/about", async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = alter(html);
      expect(body).not.toBe(html);
      await route.fulfill({ response, body });
    });
    await page.goto("/about");
    await appReady(page);
    await page.getByRole("heading", { name: "About Berth" }).waitFor();
    expect(asked).toEqual(["/about"]);
    expect(await page.locator("main").innerText()).not.toContain("Planted");
  });
});
