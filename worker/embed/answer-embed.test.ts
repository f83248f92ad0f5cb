import { env } from "cloudflare:workers";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { beforeAll, describe, expect, it } from "vitest";
import { embedHeightMessage, embedThemeMessage } from "../../contract/embed.ts";
import { saveProgram } from "../programs/store.ts";
import { attributeOf, parseDocument, shapeOf, textOf } from "../test-document.ts";
import { answerEmbed } from "./answer-embed.ts";
import { embedPolicy } from "./embed-headers.ts";

const site = { db: env.DB, assets: env.ASSETS, origin: env.ORIGIN, runHost: env.RUN_HOST };
const attack = `</script></pre><!--"'&<img src=x onerror=alert(1)>`;

async function save(title: string, code: string, path: string): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title,
    description: title,
    program: { files: { "server.js": code, "lib/b.ts": "export {};" }, entry: "server.js" },
    requests: [
      { method: "GET", path, headers: [] },
      { method: "POST", path: "/notes", headers: [], body: title },
    ],
    listed: false,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await answerEmbed(new Request(`https://berth.test${path}`, init), site);
  if (answer === undefined) throw new Error(`${path} is not embedded.`);
  return answer;
}

async function shapeAt(id: string): Promise<string> {
  return shapeOf(parseDocument(await (await ask(`/embed/${id}`)).text()));
}

describe("an embedded program", () => {
  let id = "";
  beforeAll(async () => {
    id = await save("Notes", 'console.log("first line");', "/a?b=1&c=2");
  });

  it("may be framed by every site, sets no cookie and keeps out of indexes", async () => {
    const answer = await ask(`/embed/${id}`, {
      headers: { cookie: "berth_visitor=x; theme=dark" },
    });
    expect(answer.status).toBe(200);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *;");
    const parsed = new CspParser(policy).csp;
    expect(new CspEvaluator(parsed).evaluate()).toEqual([]);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  it("is readable without its script and leads to the whole page", async () => {
    const elements = parseDocument(await (await ask(`/embed/${id}`)).text());
    const body = elements.find(({ tagName }) => tagName === "body");
    expect(textOf(body)).toContain('console.log("first line");');
    expect(textOf(body)).toContain("GET /a?b=1&c=2");
    const links = elements.filter(({ tagName }) => tagName === "a");
    expect(new Set(links.map((link) => attributeOf(link, "href")))).toEqual(
      new Set([`https://berth.test/p/${id}`]),
    );
    expect(links.map((link) => attributeOf(link, "target"))).toEqual(["_blank", "_blank"]);
    const files = elements.filter(({ tagName }) => tagName === "summary").map(textOf);
    expect(files).toEqual(["server.js", "lib/b.ts"]);
  });

  it("carries a nonce of its own that the policy names", async () => {
    const [one, two] = await Promise.all([ask(`/embed/${id}`), ask(`/embed/${id}`)]);
    const elements = parseDocument(await one.text());
    const loaded = elements.filter(
      (element) =>
        attributeOf(element, "src") !== undefined || attributeOf(element, "rel") === "stylesheet",
    );
    const nonces = new Set(loaded.map((element) => attributeOf(element, "nonce")));
    expect(loaded).toHaveLength(2);
    expect(nonces.size).toBe(1);
    const [nonce = ""] = nonces;
    expect(one.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(two.headers.get("content-security-policy")).not.toContain(nonce);
  });

  it.each([
    ["", "view-split", undefined, ["Code", "Answer"]],
    ["?view=code&theme=dark", "view-code", "dark", ["Code"]],
    ["?view=result&theme=light", "view-result", "light", ["Answer"]],
    ["?view=%22&theme=%22", "view-split", undefined, ["Code", "Answer"]],
  ])("has the look that %s asks for", async (query, view, theme, parts) => {
    const elements = parseDocument(await (await ask(`/embed/${id}${query}`)).text());
    const named = (name: string) => elements.find(({ tagName }) => tagName === name);
    expect(attributeOf(named("body"), "class")).toBe(view);
    expect(attributeOf(named("html"), "data-theme")).toBe(theme);
    const sections = elements.filter(({ tagName }) => tagName === "section");
    expect(sections.map((section) => attributeOf(section, "aria-label"))).toEqual(parts);
  });

  it("gives its script the saved requests and the addresses", async () => {
    const elements = parseDocument(await (await ask(`/embed/${id}`)).text());
    const block = elements.find((element) => attributeOf(element, "id") === "embedded");
    expect(JSON.parse(textOf(block))).toMatchObject({
      id,
      runs: `/api/programs/${id}/runs`,
      heightMessage: embedHeightMessage,
      themeMessage: embedThemeMessage,
      requests: [{ path: "/a?b=1&c=2" }, { method: "POST", body: "Notes" }],
    });
  });

  it("has the same elements whatever the program says", async () => {
    const hostile = await save(attack, attack, `/${encodeURIComponent(attack)}`);
    expect(await shapeAt(hostile)).toBe(await shapeAt(id));
  });

  it("says so where there is none, and takes no POST", async () => {
    const missing = await ask("/embed/0000000000");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect((await ask(`/embed/${id}`, { method: "POST" })).status).toBe(405);
    const head = await ask(`/embed/${id}`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(await answerEmbed(new Request("https://berth.test/embed"), site)).toBeUndefined();
  });

  it("has a badge for as long as it is there", async () => {
    const badge = await ask(`/badge/${id}.svg`);
    expect(badge.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(badge.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(await badge.text()).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect((await ask("/badge/0000000000.svg")).status).toBe(404);
  });
});

it("embedPolicy is written whole", () => {
  expect(embedPolicy({ nonce: "abc", https: true })).toBe(
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self' 'nonce-abc'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; upgrade-insecure-requests; report-uri /api/csp-reports; report-to csp",
  );
});
