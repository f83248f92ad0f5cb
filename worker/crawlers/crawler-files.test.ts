import { env, exports } from "cloudflare:workers";
import { SaxesParser } from "saxes";
import { beforeAll, expect, it } from "vitest";
import { dataRoutes, matchPage } from "../../contract/routes.ts";
import { exampleList } from "../programs/examples.ts";
import { saveProgram } from "../programs/store.ts";
import { securityTxt } from "./security-txt.ts";
import { mostAddresses, sitemapIndex, sitemapPart } from "./sitemap.ts";

const origin = "https://berth.test";
const ids: string[] = [];
let unlisted = "";

async function share(listed: boolean): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title: "A server",
    description: "",
    program: { files: { "a.js": "a" }, entry: "a.js" },
    requests: [],
    listed,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

beforeAll(async () => {
  for (let each = 0; each < 7; each += 1) ids.push(await share(true));
  unlisted = await share(false);
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(origin + path, init);
}

function isApi(url: string): boolean {
  return matchPage(new URL(url).pathname)?.id === "compatApi";
}

/** What stands in the elements of a name; throws where the file is not well-formed. */
function valuesOf(xml: string, element: string): string[] {
  const values: string[] = [];
  let open = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    open = name;
  });
  parser.on("text", (text) => {
    if (open === element && text.trim() !== "") values.push(text);
  });
  parser.write(xml).close();
  return values;
}

it("lets robots in everywhere but at the API", async () => {
  const answer = await ask(dataRoutes.robots);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const groups = (await answer.text()).trim().split("\n\n");
  expect(groups).toHaveLength(3);
  expect(groups[0]).toContain("User-agent: Twitterbot\n");
  expect(groups[1]).toBe("User-agent: *\nAllow: /\nDisallow: /api/");
  expect(groups[0]?.endsWith("Allow: /\nDisallow: /api/")).toBe(true);
  expect(groups[2]).toBe("Sitemap: https://berth.test/sitemap.xml");
});

/** Every page of the gallery is rendered once, its code in colours. */
const patience = 60_000;

it(
  "leads from the index to every page that is to be found, and to no other",
  async () => {
    const index = await ask(dataRoutes.sitemap);
    expect(index.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const parts = valuesOf(await index.text(), "loc");
    expect(parts).toEqual([`${origin}/sitemap/0.xml`, `${origin}/sitemap/1.xml`]);
    const found: string[] = [];
    for (const part of parts) {
      const answer = await exports.default.fetch(part);
      expect(answer.status).toBe(200);
      found.push(...valuesOf(await answer.text(), "loc"));
    }
    expect(found).toContain(`${origin}/`);
    for (const { slug } of exampleList) expect(found).toContain(`${origin}/examples/${slug}`);
    for (const id of ids) expect(found).toContain(`${origin}/p/${id}`);
    expect(new Set(found).size).toBe(found.length);
    expect(found.join()).not.toContain(unlisted);
    expect(found).toContain(`${origin}/compat/claims/fs`);
    expect(found).toContain(`${origin}/compat/fs`);
    expect(found).toContain(`${origin}/compat/fs/writeFileSync`);
    // Of one API in a hundred the page is looked at, of everything else each.
    const apis = found.filter(isApi);
    expect(apis.length).toBeGreaterThan(1000);
    const looked = [
      ...found.filter((url) => !isApi(url)),
      ...apis.filter((_, at) => at % 100 === 0),
    ];
    for (const url of looked) {
      const page = await exports.default.fetch(url, { redirect: "manual" });
      const html = await page.text();
      expect([url, page.status]).toEqual([url, 200]);
      expect(html).toContain(`<link rel="canonical" href="${url}"`);
      expect(html).not.toContain(`<meta name="robots"`);
    }
  },
  patience,
);

it("splits what is too much for one part, each program in exactly one", async () => {
  const source = { db: env.DB, assets: env.ASSETS, origin, size: 3 };
  const index = await sitemapIndex(source);
  expect(valuesOf(index, "loc")).toHaveLength(4);
  expect(valuesOf(index, "lastmod")).toHaveLength(3);
  const found: string[] = [];
  for (const n of [1, 2, 3]) {
    const body = await sitemapPart(n, source);
    const text = await new Response(body).text();
    expect(valuesOf(text, "lastmod")[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    found.push(...valuesOf(text, "loc"));
  }
  expect(found.toSorted()).toEqual(ids.map((id) => `${origin}/p/${id}`).toSorted());
  expect(await sitemapPart(4, source)).toBeUndefined();
});

it("reads a part in pages", async () => {
  const insert = env.DB.prepare(
    `INSERT INTO programs (id, title, description, program, requests, listed, created_at, delete_token_hash)
     WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2499)
     SELECT printf('%010d', i), '', '', '{}', '[]', 1, '2026-01-01T00:00:00.000Z', '' FROM n`,
  );
  await insert.run();
  const xml = await (await ask("/sitemap/1.xml")).text();
  const found = valuesOf(xml, "loc");
  expect(found).toHaveLength(2500 + ids.length);
  expect(new Set(found).size).toBe(found.length);
  const bytesOfFullPart = (xml.length / found.length) * mostAddresses;
  expect(bytesOfFullPart).toBeLessThan(50 * 1024 * 1024);
  await env.DB.prepare("DELETE FROM programs WHERE id < '0000002500'").run();
});

it("describes the app for installing, with icons that are there", async () => {
  const answer = await ask(dataRoutes.manifest);
  expect(answer.headers.get("content-type")).toBe("application/manifest+json");
  const { icons, start_url } = await answer.json<{
    icons: { src: string; type: string }[];
    start_url: string;
  }>();
  expect(start_url).toBe("/");
  expect(icons.map(({ src }) => src)).toContain("/icons/512.png");
  for (const { src, type } of [...icons, { src: "/icons/apple-touch.png", type: "image/png" }]) {
    const icon = await ask(src);
    expect([src, icon.status, icon.headers.get("content-type")]).toEqual([src, 200, type]);
    await icon.arrayBuffer();
  }
  const favicon = await ask("/favicon.ico");
  expect(favicon.status).toBe(200);
  await favicon.arrayBuffer();
});

it("says where to report a hole, for less than a year", async () => {
  const answer = await ask(dataRoutes.securityTxt);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toContain("Contact: https://berth.test/about\n");
  expect(securityTxt(origin, new Date("2026-10-01T12:34:56Z"))).toBe(
    `Contact: https://berth.test/about
Expires: 2027-09-30T00:00:00.000Z
Preferred-Languages: en
Canonical: https://berth.test/.well-known/security.txt
`,
  );
});

const paths = [
  dataRoutes.robots,
  dataRoutes.sitemap,
  "/sitemap/0.xml",
  "/sitemap/1.xml",
  dataRoutes.manifest,
  dataRoutes.securityTxt,
];

it.each(paths)("%s may be kept, is read only, and answers HEAD as GET", async (path) => {
  const get = await ask(path);
  await get.text();
  const head = await ask(path, { method: "HEAD" });
  expect(get.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
  expect([head.status, head.body]).toEqual([200, null]);
  for (const name of ["content-type", "cache-control"]) {
    expect(head.headers.get(name)).toBe(get.headers.get(name));
  }
  const post = await ask(path, { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  await post.text();
});

it.each([
  "/sitemap/2.xml",
  "/sitemap/01.xml",
  "/sitemap/-1.xml",
  "/sitemap/99999999.xml",
  "/sitemap/x.xml",
])("has nothing at %s", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  await answer.text();
});
