import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import * as v from "valibot";
import { dataRoutes } from "../contract/routes.ts";
import { Manifest } from "./shell/manifest.ts";
import { ask, seenBy } from "./test-shell-origin.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});
const navigation = { accept: "text/html", "sec-fetch-dest": "document" };

async function chunkPath(): Promise<string> {
  const answer = await env.ASSETS.fetch("https://berth.test/.vite/manifest.json");
  const manifest = v.parse(Manifest, await answer.json());
  return `/${manifest["index.html"]?.file}`;
}

describe("a file at another origin", () => {
  it("is passed on with what it may say, and no more", async () => {
    const path = await chunkPath();
    const answer = await ask("hostile", path, { headers: { "sec-fetch-dest": "script" } });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "cache-control": "public, max-age=60",
      "content-type": "text/javascript; charset=utf-8",
      etag: expect.any(String),
      "x-content-type-options": "nosniff",
    });
    const own = await (await env.ASSETS.fetch(`https://berth.test${path}`)).text();
    expect(await answer.text()).toBe(own);
  });

  it("is asked for with three headers of the visitor at most", async () => {
    await seenBy("sound");
    const path = await chunkPath();
    const answer = await ask("sound", `${path}?token=mine`, {
      headers: {
        accept: "*/*",
        cookie: "berth_visitor=mine",
        authorization: "Bearer mine",
        origin: "https://berth.test",
        range: "bytes=0-1",
        "if-modified-since": "Sat, 01 Jan 2000 00:00:00 GMT",
      },
    });
    expect(answer.status).toBe(200);
    await answer.text();
    const [seen] = await seenBy("sound");
    expect(seen?.path).toBe(path);
    expect(seen?.headers).toEqual(["accept", "if-modified-since"]);
  });

  it("is confirmed where the visitor's copy is right", async () => {
    const path = await chunkPath();
    const first = await ask("sound", path);
    await first.text();
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const again = await ask("sound", path, { headers });
    expect([again.status, again.body]).toEqual([304, null]);
  });

  it("never brings a document of that origin under this one's name", async () => {
    const script = await ask("everywhere", "/_berth/gone.js");
    expect([script.status, await script.text()]).toEqual([404, ""]);
    expect(script.headers.get("cache-control")).toBe("no-store");
    const page = await ask("everywhere", "/index.htm", { headers: navigation });
    expect(page.status).toBe(404);
    expect(page.headers.get("content-security-policy")).toContain("'nonce-");
    expect(await page.text()).toContain('"page":"not-found"');
  });

  it.each(["leading", "failing", "down", "mute"])(
    "is a 502 where the host is %s",
    async (behaviour) => {
      const answer = await ask(behaviour, "/_berth/a.js");
      expect(answer.status).toBe(502);
      expect(answer.headers.get("location")).toBeNull();
      expect(await answer.text()).not.toContain("Broken");
      expect(errors.mock.calls.splice(0)).toHaveLength(1);
    },
  );

  it("is the picture of pages that have none of their own, too", async () => {
    const answer = await ask("sound", dataRoutes.ogDefault);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    await answer.arrayBuffer();
  });
});
