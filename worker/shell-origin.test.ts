import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import * as v from "valibot";
import { entryStylesheets, Manifest } from "./shell/manifest.ts";
import { attributeOf, parseDocument } from "./test-document.ts";
import { ask, seenBy } from "./test-shell-origin.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});

/** What a document is, without what is each one's own. */
function withoutOwn(html: string): string {
  return html
    .replaceAll(/ nonce="[^"]+"/g, "")
    .replace(/"issuedAt":"[^"]+"/, "")
    .replace(/data-cdata="[^"]+"/, "");
}

describe("a page whose client is at another origin", () => {
  it("is to the byte what it is here, under a policy of the same form", async () => {
    const path = "/examples/hello-http?x=1";
    const theirs = await ask("hostile", path);
    const own = await ask("", path, {}, "");
    expect(theirs.status).toBe(200);
    expect([...theirs.headers.keys()]).toEqual([...own.headers.keys()]);
    const policies = [theirs, own].map(({ headers }) =>
      headers.get("content-security-policy")?.replace(/'nonce-[^']+'/g, ""),
    );
    expect(policies[0]).toBe(policies[1]);
    const html = await theirs.text();
    expect(withoutOwn(html)).toBe(withoutOwn(await own.text()));
    expect(html).toContain("<style nonce=");
    expect(html).toContain('rel="modulepreload"');
  });

  it("takes nothing of what that origin says of itself", async () => {
    const answer = await ask("hostile", "/about");
    await answer.text();
    const { headers } = answer;
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
    expect(headers.getSetCookie().join()).not.toContain("theirs");
    expect(headers.get("link")).not.toContain("evil");
    for (const name of ["etag", "refresh", "location", "clear-site-data", "server"]) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
  });

  it("tells that origin nothing of the visitor", async () => {
    await seenBy("sound");
    const answer = await ask("sound", "/p/0123456789?secret=1", {
      headers: {
        cookie: "berth_visitor=mine",
        authorization: "Bearer mine",
        "cf-connecting-ip": "192.0.2.1",
        "user-agent": "A visitor",
        "accept-language": "tlh",
        referer: "https://elsewhere.test/",
        "if-none-match": '"x"',
        range: "bytes=0-1",
      },
    });
    await answer.text();
    const seen = await seenBy("sound");
    const manifest = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
    const styles = entryStylesheets(v.parse(Manifest, await manifest.json()));
    expect(seen.map(({ path }) => path).toSorted()).toEqual(
      ["/", "/.vite/manifest.json", ...styles].toSorted(),
    );
    for (const { method, headers } of seen) {
      expect(method).toBe("GET");
      expect(headers).toEqual([]);
    }
  });

  it("has each nonce once, and its own in every script", async () => {
    const nonces = new Set<string>();
    for (let each = 0; each < 2; each += 1) {
      const answer = await ask("sound", "/");
      const policy = answer.headers.get("content-security-policy") ?? "";
      const [, nonce = "none"] = /'nonce-([^']+)'/.exec(policy) ?? [];
      nonces.add(nonce);
      const scripts = parseDocument(await answer.text()).filter(
        (element) => attributeOf(element, "src") !== undefined,
      );
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(attributeOf(script, "nonce")).toBe(nonce);
    }
    expect(nonces.size).toBe(2);
  });
});

describe("without a document from there", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  const unusable: [string, string][] = [
    ["down", "could not be had"],
    ["mute", "could not be had"],
    ["dripping", "could not be had"],
    ["endless", "has more than"],
    ["json", "no shell document"],
    ["leading", "leads elsewhere"],
    ["failing", "no shell document"],
  ];

  it.each(unusable)("a host that is %s costs a 502 that says so", async (behaviour, logged) => {
    const begun = performance.now();
    const answer = await ask(behaviour, "/about");
    expect(answer.status).toBe(502);
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(answer.headers.get("retry-after")).toBe("10");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain("Something went wrong");
    expect(html).not.toMatch(/<script|127\.0\.0\.1/);
    expect(errors.mock.calls.splice(0).map(String).join()).toContain(logged);
  });

  it.each([
    ["no address", "berth"],
    ["a path", `${inject("shellOrigins")["sound"]}/client`],
    ["plain http over the network", "http://static.berth.example"],
    ["credentials", "https://user:word@static.berth.example"],
    ["another scheme", "file:///srv"],
    ["the origin itself", "https://berth.test"],
  ])("%s as SHELL_ORIGIN is refused before anything is asked", async (_what, origin) => {
    const answer = await ask("", "/about", {}, origin);
    expect(answer.status).toBe(502);
    await answer.text();
    expect(errors.mock.calls.splice(0).map(String).join()).toContain("SHELL_ORIGIN");
  });

  it("HEAD is answered as GET", async () => {
    const head = await ask("failing", "/about", { method: "HEAD" });
    expect([head.status, head.body, head.headers.get("retry-after")]).toEqual([502, null, "10"]);
    errors.mockClear();
  });
});
