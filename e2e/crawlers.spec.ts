import { beforeAll, describe, expect, it } from "vitest";
import { keysOf } from "../contract/keys-of.ts";
import { matchPage, pageRoutes } from "../contract/routes.ts";
import { openApiSession } from "../dev/api-session.ts";
import { type Crawler, crawlers } from "./crawlers.ts";
import { projectToCheck } from "./one-pages.ts";
import { canonicalsOf, contentsOf, metaOf, readableText } from "./page-tags.ts";
import { readers } from "./preview-readers.ts";
import { built } from "./stacks.ts";

const { origin } = built;
const title = "Überfahrt: “ships” & <b>boats</b>";
const description = "A server that answers with ships, and says so in its log.";
const code = "export default { fetch: () => new Response('ahoy') };";

interface PageCase {
  name: string;
  path: string;
  status: number;
  /** What it says to a reader without scripts. */
  says: string[];
}

const pages: PageCase[] = [
  { name: "home", path: "/", status: 200, says: ["Hello, node:http", "createServer"] },
  {
    name: "examples",
    path: "/examples",
    status: 200,
    says: ["Examples", "A JSON API with Express"],
  },
  {
    name: "example",
    path: "/examples/express-api",
    status: 200,
    says: ["Express", "express()"],
  },
  { name: "compat", path: "/compat", status: 200, says: ["compatibility", "node:fs"] },
  { name: "module", path: "/compat/fs", status: 200, says: ["node:fs", "writeFileSync"] },
  { name: "API", path: "/compat/http/get", status: 200, says: ["node:http.get", "2025-08-15"] },
  { name: "claims", path: "/compat/claims", status: 200, says: ["What does not hold"] },
  { name: "area", path: "/compat/claims/path", status: 200, says: ["path.join normalises"] },
  { name: "packages", path: "/compat/packages", status: 200, says: ["express@"] },
  { name: "check", path: "/compat/check", status: 200, says: ["Will it run on Workers?"] },
  { name: "proof", path: "/proof/path-join", status: 200, says: ["path.join normalises"] },
  { name: "mine", path: "/mine", status: 200, says: ["My programs", "takes JavaScript"] },
  { name: "about", path: "/about", status: 200, says: ["About Berth", "How it works"] },
  { name: "api", path: "/api", status: 200, says: ["API", "curl --data-binary"] },
  { name: "missing page", path: "/nowhere", status: 404, says: ["Not found"] },
  { name: "missing program", path: "/p/zzzzzzzzzz", status: 404, says: ["no program here"] },
];

beforeAll(async () => {
  const session = await openApiSession(origin);
  const program = { files: { "server.js": code }, entry: "server.js" };
  for (const listed of [true, false]) {
    const { url } = await session.share({ program, title, description, listed });
    pages.push({
      name: listed ? "program" : "unlisted program",
      path: new URL(url).pathname,
      status: 200,
      says: [title, description, "new Response('ahoy')"],
    });
  }
  const report = new URL(await session.report(projectToCheck)).pathname;
  pages.push({
    name: "report",
    path: report,
    status: 200,
    says: ["a-project on Workers", "Cannot run as it is", "What to do"],
  });
});

const methods = ["GET", "HEAD", "Range"] as const;

it("has one page of each kind", () => {
  const kinds = new Set(pages.map(({ path }) => matchPage(path)?.id));
  expect(kinds).toEqual(new Set([...keysOf(pageRoutes), undefined]));
});

function ask(path: string, crawler: Crawler, method: (typeof methods)[number]): Promise<Response> {
  return fetch(origin + path, {
    method: method === "HEAD" ? "HEAD" : "GET",
    redirect: "manual",
    headers: {
      "user-agent": crawler.userAgent,
      accept: "text/html,*/*",
      ...(method === "Range" ? { range: `bytes=0-${crawler.window - 1}` } : {}),
    },
  });
}

/** A document without what is new in each: nonces, the visitor, the moment it was made. */
function lasting(html: string): string {
  return html
    .replace(/ nonce="[^"]*"/g, "")
    .replace(/ data-cdata="[^"]*"/g, "")
    .replace(/"issuedAt":"[^"]*"/, "");
}

const perAnswer = ["date", "set-cookie", "content-security-policy", "server-timing"];
const untold = new Set([...perAnswer, "content-length", "transfer-encoding"]);

function headersOf(answer: Response): [string, string][] {
  return [...answer.headers].filter(([name]) => !untold.has(name));
}

function expectCard(html: string, page: PageCase, crawler: Crawler): void {
  const meta = metaOf(html);
  for (const [name, values] of meta) {
    // The browser's own colour has one for each scheme.
    expect([name, values.length]).toEqual([name, name === "theme-color" ? 2 : 1]);
  }
  for (const tag of crawler.tags) {
    // A page that is not there has no address of its own.
    const isOwed = tag !== "og:url" || page.status === 200;
    expect([tag, (meta.get(tag)?.[0] ?? "") !== ""]).toEqual([tag, isOwed]);
  }
  const [pageTitle = ""] = contentsOf(html, "title");
  expect(contentsOf(html, "title")).toHaveLength(1);
  expect(meta.get("og:title")).toEqual([pageTitle]);
  expect(meta.get("og:description")).toEqual(meta.get("description"));
  expect(Buffer.byteLength(pageTitle)).toBeLessThanOrEqual(crawler.titleBytes ?? 70);
  const [about = ""] = meta.get("description") ?? [];
  expect(Buffer.byteLength(about)).toBeLessThanOrEqual(crawler.descriptionBytes ?? 350);
}

function expectInWindow(html: string, crawler: Crawler): void {
  const window = Math.min(crawler.window, 16 * 1024);
  const read = Buffer.from(html).subarray(0, window).toString();
  expect(metaOf(read)).toEqual(metaOf(html));
  expect(canonicalsOf(read)).toEqual(canonicalsOf(html));
}

const showing = crawlers.filter(({ image }) => image !== undefined);

describe.each(crawlers)("$name", (crawler) => {
  it("gets every page whole, with its status", async () => {
    for (const page of pages) {
      for (const method of methods) {
        const answer = await ask(page.path, crawler, method);
        expect([page.name, method, answer.status]).toEqual([page.name, method, page.status]);
        expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(answer.headers.get("content-range")).toBeNull();
        const html = await answer.text();
        expect([method, html.trimEnd().slice(-7)]).toEqual([
          method,
          method === "HEAD" ? "" : "</html>",
        ]);
      }
    }
  });

  it("finds its tags once, early, and a text to read", async () => {
    for (const page of pages) {
      const html = await (await ask(page.path, crawler, crawler.reads)).text();
      expectCard(html, page, crawler);
      expectInWindow(html, crawler);
      const text = readableText(html);
      for (const says of page.says) expect(text).toContain(says);
    }
  });

  it("sees what everyone sees", async () => {
    for (const page of pages) {
      const [answer, person] = await Promise.all([
        ask(page.path, crawler, "GET"),
        fetch(origin + page.path, { headers: { accept: "text/html" } }),
      ]);
      expect(headersOf(answer)).toEqual(headersOf(person));
      expect(lasting(await answer.text())).toBe(lasting(await person.text()));
      const head = await ask(page.path, crawler, "HEAD");
      expect(headersOf(head)).toEqual(headersOf(answer));
    }
  });
});

describe("the image", () => {
  it.each(showing)("can be shown by $name", async (crawler) => {
    const limits = { bytes: 300 * 1024, width: 1200, height: 630, ...crawler.image };
    for (const page of pages) {
      const meta = metaOf(await (await ask(page.path, crawler, "GET")).text());
      const answer = await fetch(meta.get("og:image")?.[0] ?? "", {
        headers: { "user-agent": crawler.userAgent },
      });
      expect([page.name, answer.status]).toEqual([page.name, 200]);
      expect(answer.headers.get("content-type")).toBe(meta.get("og:image:type")?.[0]);
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(answer.headers.get("content-disposition")).toBeNull();
      const png = Buffer.from(await answer.arrayBuffer());
      expect(png.byteLength).toBeLessThanOrEqual(Math.min(limits.bytes, 300 * 1024));
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(meta.get("og:image:width")).toEqual([String(width)]);
      expect(meta.get("og:image:height")).toEqual([String(height)]);
      expect(width).toBeGreaterThanOrEqual(limits.width);
      expect(height).toBeGreaterThanOrEqual(limits.height);
    }
  });
});

describe("every page", () => {
  it("names absolute addresses, its own first", async () => {
    for (const page of pages) {
      const html = await (
        await fetch(origin + page.path, { headers: { accept: "text/html" } })
      ).text();
      const meta = metaOf(html);
      const own = page.status === 200 ? [origin + page.path] : [];
      expect(canonicalsOf(html)).toEqual(own);
      expect(meta.get("og:url") ?? []).toEqual(own);
      expect(new URL(meta.get("og:image")?.[0] ?? "").origin).toBe(origin);
      const noindex =
        page.status === 404 || ["unlisted program", "proof", "report"].includes(page.name);
      expect([page.name, meta.get("robots")]).toEqual([
        page.name,
        noindex ? ["noindex"] : undefined,
      ]);
    }
  });

  it.each(readers)("is read alike by $name", async (reader) => {
    // These readers take no address for one whose host has no public ending.
    const stand = "https://berth.dev";
    for (const page of pages) {
      const answer = await fetch(origin + page.path, { headers: { accept: "text/html" } });
      const html = (await answer.text()).replaceAll(origin, stand);
      const meta = metaOf(html);
      expect(await reader.read(html, stand + page.path)).toEqual({
        title: meta.get("og:title")?.[0],
        description: meta.get("og:description")?.[0],
        image: meta.get("og:image")?.[0],
        url: stand + page.path,
      });
    }
  });
});
