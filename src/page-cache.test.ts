import { describe, expect, it } from "vitest";
import type { PageAnswer } from "../contract/page.ts";
import { agedMs, createPageCache, freshMs } from "./page-cache.ts";

function answerOf(message: string, status = 200): PageAnswer {
  return {
    build: "b",
    status,
    head: { title: message, description: "", ogType: "website" },
    data: { page: "not-found", message },
  };
}

function setUp() {
  let time = 1000;
  const asked: string[] = [];
  const replies = new Map<string, () => PageAnswer>();
  const cache = createPageCache(
    async (url) => {
      asked.push(url);
      await Promise.resolve();
      return (replies.get(url) ?? (() => answerOf(url)))();
    },
    () => time,
  );
  const pass = (ms: number) => {
    time += ms;
  };
  return { cache, asked, replies, pass };
}

describe("pages asked for ahead of a click", () => {
  it("are asked for once, under way or fresh", async () => {
    const { cache, asked, pass } = setUp();
    await Promise.all([cache.prefetch("/a"), cache.prefetch("/a")]);
    await cache.prefetch("/a");
    expect(asked).toEqual(["/a"]);
    pass(freshMs);
    await cache.prefetch("/a");
    expect(asked).toEqual(["/a", "/a"]);
  });

  it("are the click's answer, even while on their way", async () => {
    const { cache, asked } = setUp();
    const ahead = cache.prefetch("/a");
    expect(cache.fresh("/a")).toBeUndefined();
    expect(await cache.get("/a")).toEqual(answerOf("/a"));
    await ahead;
    expect(cache.fresh("/a")).toEqual(answerOf("/a"));
    expect(asked).toEqual(["/a"]);
  });

  it("are no answer once they have aged, and can still be gone back to", async () => {
    const { cache, asked, pass } = setUp();
    await cache.prefetch("/a");
    pass(agedMs);
    expect(cache.fresh("/a")).toBeUndefined();
    expect(cache.recall("/a")).toEqual({ answer: answerOf("/a"), at: 1000 });
    await cache.get("/a");
    expect(asked).toEqual(["/a", "/a"]);
  });

  it("fail in silence, and the click asks again", async () => {
    const { cache, replies } = setUp();
    replies.set("/a", () => {
      throw new Error("offline");
    });
    expect(await cache.prefetch("/a")).toBeUndefined();
    await expect(cache.get("/a")).rejects.toThrow("offline");
  });
});

describe("pages that were on screen", () => {
  it("are not kept where the address could show nothing", async () => {
    const { cache, replies } = setUp();
    await cache.get("/a");
    replies.set("/a", () => answerOf("gone", 404));
    expect((await cache.get("/a")).status).toBe(404);
    expect(cache.recall("/a")).toBeUndefined();
  });

  it("are bounded in number, the oldest going first", async () => {
    const { cache } = setUp();
    for (let at = 0; at < 31; at++) await cache.get(`/${at}`);
    expect(cache.recall("/0")).toBeUndefined();
    expect(cache.recall("/1")).toBeDefined();
  });
});
