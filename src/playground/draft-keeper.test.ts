import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Draft } from "./draft.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { keepDraft, readDraft } from "./stored-draft.ts";

function draftOf(text: string, path = "/"): Draft {
  return {
    title: "A draft",
    program: { files: { "a.js": text }, entry: "a.js" },
    request: { method: "GET", path, headers: [], body: "" },
    requests: [],
    forked: false,
  };
}

let items = new Map<string, string>();

beforeEach(() => {
  items = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("keeps a draft over what this tab kept before, and drops it", () => {
  const keeper = createDraftKeeper("/");
  expect(keeper.keep(draftOf("1"))).toBe("kept");
  expect(keeper.keep(draftOf("2"))).toBe("kept");
  expect(readDraft("/")).toEqual(draftOf("2"));
  keeper.drop();
  expect(items.size).toBe(0);
});

it("neither writes over nor drops what another tab has kept", () => {
  const keeper = createDraftKeeper("/");
  keepDraft("/", draftOf("theirs"));
  expect(keeper.keep(draftOf("ours"))).toBe("other-tab");
  keeper.drop();
  expect(readDraft("/")).toEqual(draftOf("theirs"));
  expect(keeper.foreign(draftOf("ours"))).toEqual(draftOf("theirs"));
});

it("writes over it once that is said", () => {
  const keeper = createDraftKeeper("/");
  keepDraft("/", draftOf("theirs"));
  keeper.accept();
  expect(keeper.keep(draftOf("ours"))).toBe("kept");
  expect(readDraft("/")).toEqual(draftOf("ours"));
});

it("minds no other tab that has only another request on screen, or has dropped its draft", () => {
  const keeper = createDraftKeeper("/");
  keepDraft("/", draftOf("same", "/other"));
  expect(keeper.keep(draftOf("same"))).toBe("kept");
  items.clear();
  expect(keeper.keep(draftOf("next"))).toBe("kept");
});

it("says so where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(createDraftKeeper("/").keep(draftOf("1"))).toBe("refused");
});
