import { afterEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "./draft.ts";
import { dropDraft, keepDraft, readDraft } from "./stored-draft.ts";

const draft: Draft = {
  title: "Kept",
  program: { files: { "a.js": "1", "b.bin": { base64: "AAE=" } }, entry: "a.js" },
  request: { method: "GET", path: "/", headers: [["", ""]], body: "" },
  requests: [{ method: "GET", path: "/saved", headers: [] }],
  forked: true,
};

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const blockedStorage = {
  getItem: () => {
    throw new DOMException("blocked", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
  removeItem: () => {
    throw new DOMException("blocked", "SecurityError");
  },
};

describe("drafts in the browser's storage", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("come back as they were, each under its page", () => {
    vi.stubGlobal("localStorage", memoryStorage());
    expect(keepDraft("/p/1", draft)).toBe(true);
    expect(readDraft("/p/1")).toEqual(draft);
    expect(readDraft("/")).toBeUndefined();
    dropDraft("/p/1");
    expect(readDraft("/p/1")).toBeUndefined();
  });

  it.each(["{", "null", '{"title":1}', JSON.stringify({ ...draft, program: {} })])(
    "count as none when they read %j",
    (text) => {
      const storage = memoryStorage();
      storage.setItem("berth:draft:/", text);
      vi.stubGlobal("localStorage", storage);
      expect(readDraft("/")).toBeUndefined();
    },
  );

  it("break nothing where storage is blocked", () => {
    vi.stubGlobal("localStorage", blockedStorage);
    expect(keepDraft("/", draft)).toBe(false);
    expect(readDraft("/")).toBeUndefined();
    expect(() => dropDraft("/")).not.toThrow();
  });
});
