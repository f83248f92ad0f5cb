import { env } from "cloudflare:workers";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { answerDocument, type DocumentSite } from "./document.ts";
import { saveProgram } from "./programs/store.ts";
import { attributeOf, parseDocument, textOf } from "./test-document.ts";

const site: DocumentSite = {
  db: env.DB,
  assets: env.ASSETS,
  origin: env.ORIGIN,
  runHost: env.RUN_HOST,
  // As in production: the policy names the widget's origin, and the emulator's is plain http.
  turnstile: {
    ...env,
    TURNSTILE_SCRIPT_URL: "https://challenges.cloudflare.com/turnstile/v0/api.js",
  },
};
const failingDatabase = new Proxy(env.DB, {
  get: () => () => {
    throw new Error("D1 is down");
  },
});

let programId = "";
beforeAll(async () => {
  const saved = await saveProgram(env.DB, {
    title: "A program",
    description: "What it does.",
    program: { files: { "server.js": "// nothing" }, entry: "server.js" },
    requests: [],
    listed: true,
    parent: null,
    deleteTokenHash: "the hash of the delete token",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  programId = saved.id;
});

const pages: [name: string, path: string, status: number][] = [
  ["home", "/", 200],
  ["the gallery", "/examples", 200],
  ["an example", "/examples/hello-http", 200],
  ["a program", "/p/:id", 200],
  ["compatibility", "/compat", 200],
  ["a module", "/compat/fs", 200],
  ["an API", "/compat/http/get", 200],
  ["statements", "/compat/claims", 200],
  ["statements of an area", "/compat/claims/fs", 200],
  ["packages", "/compat/packages", 200],
  ["the migration check", "/compat/check", 200],
  ["a report that is not there", "/compat/check/0000000000", 404],
  ["a module that is not there", "/compat/nope", 404],
  ["an API that is not there", "/compat/fs/nope", 404],
  ["the visitor's programs", "/mine", 200],
  ["about", "/about", 200],
  ["the API", "/api", 200],
  ["a page that is not there", "/nowhere", 404],
  ["a program that is not there", "/p/0000000000", 404],
  ["a page whose gate fails", "/p/0123456789", 503],
];

function ask(path: string, status: number): Promise<Response> {
  const url = `https://berth.test${path.replace(":id", programId)}`;
  const request = new Request(url, { headers: { accept: "text/html" } });
  return answerDocument(request, status === 503 ? { ...site, db: failingDatabase } : site);
}

describe.each(pages)("%s (%s)", (_name, path, status) => {
  let response: Response;
  let html = "";
  let elements: ReturnType<typeof parseDocument> = [];
  beforeAll(async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    response = await ask(path, status);
    errors.mockClear();
    html = await response.text();
    elements = parseDocument(html);
  });

  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const metas = (key: string) =>
    named("meta").filter(
      (meta) => attributeOf(meta, "name") === key || attributeOf(meta, "property") === key,
    );

  it("has its status and a policy that the evaluator has nothing to say of", () => {
    expect(response.status).toBe(status);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(new CspEvaluator(new CspParser(policy).csp).evaluate()).toEqual([]);
  });

  it("lets no script or style in that has not the nonce of its policy", () => {
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "");
    const data = /^application\/(?:ld\+)?json$/;
    const loaded = elements.filter(
      (element) =>
        (element.tagName === "script" && !data.test(attributeOf(element, "type") ?? "")) ||
        element.tagName === "style" ||
        (element.tagName === "link" &&
          /stylesheet|preload/.test(attributeOf(element, "rel") ?? "")),
    );
    expect(loaded.length).toBeGreaterThan(1);
    for (const element of loaded) expect(attributeOf(element, "nonce")).toBe(nonce?.[1]);
    expect(
      named("script")
        .filter((script) => !data.test(attributeOf(script, "type") ?? ""))
        .map(textOf)
        .join(""),
    ).toBe("");
    expect(named("style").length).toBe(1);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    expect(html).not.toContain("NONCE");
  });

  it("loads no script of another origin, which no digest could vouch for", () => {
    for (const script of named("script")) {
      expect(attributeOf(script, "src") ?? "/").toMatch(/^\/(?!\/)/);
    }
  });

  it("has what the observatory of MDN looks at", () => {
    const { headers } = response;
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http:|\*/);
    expect(headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=(?:Lax|Strict)$/);
    }
  });

  it("says each thing about itself once, first of all in its head", () => {
    for (const key of ["description", "og:title", "og:type", "og:description", "twitter:card"]) {
      expect([key, metas(key).length]).toEqual([key, 1]);
    }
    expect(named("title").length).toBe(1);
    expect(metas("theme-color").map((meta) => attributeOf(meta, "media"))).toEqual([
      "(prefers-color-scheme: light)",
      "(prefers-color-scheme: dark)",
    ]);
    expect(metas("robots").length).toBe(status === 200 ? 0 : 1);
    const canonical = named("link").filter((link) => attributeOf(link, "rel") === "canonical");
    const addresses = canonical.map((link) => attributeOf(link, "href"));
    const address = `https://berth.test${path.replace(":id", programId)}`;
    expect(addresses).toEqual(status === 200 ? [address] : []);
    expect(metas("og:url").map((meta) => attributeOf(meta, "content"))).toEqual(addresses);
    const end = html.lastIndexOf("data-managed");
    expect(new TextEncoder().encode(html.slice(0, end)).byteLength).toBeLessThan(16 * 1024);
    expect(end).toBeLessThan(html.indexOf(" src="));
  });

  it("can be read without its scripts", () => {
    expect(named("h1")).toHaveLength(1);
    expect(named("main")).toHaveLength(1);
    expect(textOf(named("main")[0]).trim().length).toBeGreaterThan(20);
  });

  it("tells nobody what is not for everybody", () => {
    expect(html).not.toContain("the hash of the delete token");
    expect(html).not.toMatch(/hash of|D1 is down|deleteToken/i);
  });
});
