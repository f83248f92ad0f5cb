import { describe, expect, it } from "vitest";
import type { ExampleFilter } from "../../contract/example-filter.ts";
import { limits } from "../../contract/limits.ts";
import type { ExampleSummary, PageData } from "../../contract/page.ts";
import { readingView } from "./reading-view.ts";
import { attack, measuredPages } from "./test-measured-pages.ts";

const escaped =
  "&lt;/pre&gt;&lt;/script&gt;&lt;!--&quot;&#39;&amp;&lt;img src=x onerror=alert(1)&gt;\u{1F6A2}";

const program = {
  files: {
    "server.js": "first line\nsecond line",
    "views/<b>.html": "the other file",
    "logo.png": { base64: "AAEC" },
  },
  entry: "server.js",
};

const stored: Extract<PageData, { page: "program" }>["stored"] = {
  id: "0123456789",
  title: "A title",
  description: "A description",
  program,
  requests: [{ method: "GET", path: "/", headers: [] }],
  listed: false,
  parent: null,
  createdAt: "2026-11-21T00:00:00.000Z",
  url: "https://berth.test/p/0123456789",
  liveUrl: "https://0123456789.run.test/",
};

/** Elements of a fragment as the runtime's own parser sees them. */
async function elementsOf(html: string, selector: string): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  const rewriter = new HTMLRewriter().on(selector, {
    element(element) {
      const attributes: Record<string, string> = {};
      for (const [name, value] of element.attributes) {
        if (name !== undefined) attributes[name] = value ?? "";
      }
      found.push({ tag: element.tagName, ...attributes });
    },
  });
  await rewriter.transform(new Response(html)).text();
  return found;
}

async function galleryOf(html: string): Promise<(string | undefined)[]> {
  const links = await elementsOf(html, ".gallery a");
  return links.map(({ href }) => href);
}

function viewOf(code: string): string {
  const ofCode = { files: { "server.js": code }, entry: "server.js" };
  return readingView({ page: "program", stored: { ...stored, program: ofCode } });
}

describe("readingView", () => {
  it("is painted in one part, and from its bar on where it is long", () => {
    const mark = '<template id="paint-from"></template>';
    expect(viewOf("a();\n".repeat(100)).endsWith(mark)).toBe(true);
    const parts = viewOf("a();\n".repeat(2000)).split(mark);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatch(/^<header class="topbar">[^]*<\/header>$/);
    expect(parts[1]).toContain("a();");
  });

  it.each(["title", "description"] as const)("escapes a program's %s", async (field) => {
    const html = readingView({ page: "program", stored: { ...stored, [field]: attack } });
    expect(html).toContain(escaped);
    expect(await elementsOf(html, "img, script")).toEqual([]);
  });

  it("escapes code, file names, requests, notes and messages", async () => {
    const example = {
      slug: "x",
      title: attack,
      description: attack,
      note: attack,
      tags: [],
      claims: [],
      program: { files: { [attack]: attack }, entry: attack },
      requests: [
        { method: "GET", path: `/${attack}`, headers: [] },
        { method: "GET", path: "/", headers: [] },
      ],
    };
    const gallery = [{ slug: attack, title: attack, description: attack, tags: [] }];
    const pages: PageData[] = [
      { page: "home", example, gallery, examples: 1 },
      { page: "example", example, gallery, examples: 1 },
      { page: "examples", gallery, filter: { words: attack } },
      { page: "examples", gallery, filter: { words: "" } },
      ...measuredPages,
      { page: "not-found", message: attack },
      { page: "unavailable", message: attack },
    ];
    for (const data of pages) {
      const html = readingView(data);
      expect(html).toContain(escaped);
      expect(await elementsOf(html, "img, script, [onerror], [style]")).toEqual([]);
    }
  });

  it("shows every file, the entry first, each at the anchor of its tab", async () => {
    const html = readingView({ page: "program", stored });
    const tabs = await elementsOf(html, ".file-list a");
    expect(tabs.map(({ href }) => href)).toEqual(["#file-0", "#file-1", "#file-2"]);
    const shown = await elementsOf(html, ".code-area [id]");
    expect(shown.map(({ id }) => id)).toEqual(["file-0", "file-1", "file-2"]);
    expect(html).toContain('<span class="line">second line</span>');
    expect(html).toContain("the other file");
    expect(html).toContain("Binary file, 3 bytes.");
  });

  it("links to where else a program is", async () => {
    const parent = "9876543210";
    const html = readingView({ page: "program", stored: { ...stored, parent } });
    const links = await elementsOf(html, ".facts a");
    expect(links.map(({ href }) => href)).toEqual([
      "/p/9876543210",
      "https://0123456789.run.test/",
      "/p/0123456789/raw/server.js",
      "/p/0123456789/raw/views/%3Cb%3E.html",
      "/p/0123456789/raw/logo.png",
      "/p/0123456789.json",
    ]);
  });

  it("links to every page from each, and marks the one it is", async () => {
    const html = readingView({ page: "about" });
    const links = await elementsOf(html, "footer a");
    expect(links.map(({ href }) => href)).toEqual([
      "/",
      "/examples",
      "/compat",
      "/mine",
      "/api",
      "/about",
    ]);
    const marked = await elementsOf(html, 'footer [aria-current="page"]');
    expect(marked.map(({ href }) => href)).toEqual(["/about"]);
    const missing = readingView({ page: "not-found", message: "m" });
    expect(await elementsOf(missing, "footer a")).toHaveLength(6);
    expect(await elementsOf(missing, "footer [aria-current]")).toEqual([]);
  });

  describe("the gallery", () => {
    const gallery: ExampleSummary[] = [
      { slug: "one", title: "One", description: "First.", tags: ["express", "json"] },
      { slug: "two", title: "Two", description: "Second.", tags: ["koa", "json"] },
    ];
    const page = (filter: ExampleFilter) => readingView({ page: "examples", gallery, filter });
    it("lists all examples, and the tags that they have", async () => {
      const html = page({ words: "" });
      expect(await galleryOf(html)).toEqual(["/examples/one", "/examples/two"]);
      expect(html).toContain("2 examples");
      const tags = await elementsOf(html, ".tags a");
      expect(tags.map(({ href }) => href)).toEqual([
        "/examples?tag=express",
        "/examples?tag=koa",
        "/examples?tag=json",
      ]);
    });

    it("shows what the address asks for, and how to ask for other things without script", async () => {
      const html = page({ words: "first", tag: "json" });
      expect(await galleryOf(html)).toEqual(["/examples/one"]);
      expect(html).toContain("1 of 2 examples");
      const [form] = await elementsOf(html, ".filter-line form");
      expect(form).toMatchObject({ action: "/examples", class: "without-script" });
      const inputs = await elementsOf(html, ".filter-line input");
      expect(inputs).toMatchObject([
        { name: "tag", value: "json" },
        { name: "q", value: "first" },
      ]);
      const [chosen] = await elementsOf(html, ".tags [aria-current]");
      expect(chosen?.["href"]).toBe("/examples?q=first");
    });

    it("says where nothing is found, and leads back", async () => {
      const html = page({ words: "first", tag: "koa" });
      expect(await galleryOf(html)).toEqual([]);
      expect(await elementsOf(html, ".empty-page a")).toMatchObject([{ href: "/examples" }]);
    });
  });

  it("says the limits as they are enforced, and how to host it", () => {
    const html = readingView({ page: "about" });
    expect(html).toContain(`${limits.sourceBytes / 1024} KiB in ${limits.files} files`);
    expect(html).toContain("<code>npm start\nnpm run deploy</code>");
  });

  it("colours scripts, and nothing where there is no highlighter", () => {
    const files = { "a.ts": "const a = 1;", "b.txt": "const b = 1;" };
    const coloured = { ...stored, program: { files, entry: "a.ts" } };
    const html = readingView({ page: "program", stored: coloured });
    expect(html).toContain('<span class="line"><span class="tok-keyword">const</span> ');
    expect(html).toContain('<span class="line">const b = 1;</span>');
  });

  it("has one heading of the first level and one main on every page", async () => {
    const example = { ...stored, slug: "x", note: "", tags: [], claims: [] };
    const pages: PageData[] = [
      { page: "home", example, gallery: [], examples: 0 },
      { page: "program", stored },
      { page: "examples", gallery: [], filter: { words: "" } },
      ...measuredPages,
      { page: "mine" },
      { page: "about" },
      { page: "not-found", message: "m" },
      { page: "unavailable", message: "m" },
    ];
    for (const data of pages) {
      const html = readingView(data);
      expect(await elementsOf(html, "h1")).toHaveLength(1);
      expect(await elementsOf(html, "main")).toHaveLength(1);
    }
  });
});
