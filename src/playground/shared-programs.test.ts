import { afterEach, describe, expect, it, vi } from "vitest";
import {
  dropShared,
  keepShared,
  listShared,
  readShared,
  sharedAsJson,
  type SharedProgram,
} from "./shared-programs.ts";

const older: SharedProgram = {
  id: "0123456789",
  title: "Older",
  liveUrl: "http://0123456789.localhost:8787/",
  sharedAt: "2026-11-20T10:00:00.000Z",
  deleteToken: "secret",
};
const newer = { ...older, id: "abcdefghjk", title: "Newer", sharedAt: "2026-11-21T10:00:00.000Z" };

function stubStorage() {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (at: number) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
  vi.stubGlobal("localStorage", storage);
  return storage;
}

function blocked(): never {
  throw new DOMException("blocked", "SecurityError");
}

describe("programs shared from this browser", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("are listed with the newest first, among whatever else is stored", () => {
    const storage = stubStorage();
    storage.setItem("berth:draft:/", "{}");
    expect(listShared()).toEqual([]);
    expect(keepShared(older)).toBe(true);
    keepShared(newer);
    expect(listShared()).toEqual([newer, older]);
    dropShared(newer.id);
    expect(listShared()).toEqual([older]);
    expect(readShared(newer.id)).toBeUndefined();
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", "[]"],
    ["another program's", JSON.stringify(newer)],
    ["an address that runs a script", JSON.stringify({ ...older, liveUrl: "javascript:alert(1)" })],
    ["no date", JSON.stringify({ ...older, sharedAt: "yesterday" })],
  ])("are left out where what is stored is %s", (_what, text) => {
    stubStorage().setItem(`berth:shared:${older.id}`, text);
    expect(listShared()).toEqual([]);
  });

  it("are no empty list where the storage is closed", () => {
    vi.stubGlobal("localStorage", { setItem: blocked, getItem: blocked, key: blocked, length: 1 });
    expect(listShared()).toBeUndefined();
    expect(keepShared(older)).toBe(false);
  });

  it("are exported with their addresses and tokens", () => {
    const json: unknown = JSON.parse(sharedAsJson([older], (id) => `https://berth.test/p/${id}`));
    expect(json).toEqual([{ ...older, url: "https://berth.test/p/0123456789" }]);
  });
});
