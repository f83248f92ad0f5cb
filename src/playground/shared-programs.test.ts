import { afterEach, describe, expect, it, vi } from "vitest";
import {
  importShared,
  isStorageClosed,
  latestFork,
  listShared,
  sharedAsJson,
} from "./shared-list.ts";
import { dropShared, keepShared, readShared, type SharedProgram } from "./shared-programs.ts";

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

  it("are remembered by the tab where the storage is closed", () => {
    const removeItem = blocked;
    const closed = { setItem: blocked, getItem: blocked, removeItem, key: blocked, length: 1 };
    vi.stubGlobal("localStorage", closed);
    expect(isStorageClosed()).toBe(true);
    expect(keepShared(older)).toBe(false);
    expect(listShared()).toEqual([older]);
    expect(readShared(older.id)).toEqual(older);
    dropShared(older.id);
    expect(listShared()).toEqual([]);
  });

  it("go from one browser to another as a file", () => {
    const json = sharedAsJson([newer, older], (id) => `https://berth.test/p/${id}`);
    stubStorage();
    expect(importShared(json)).toBe(2);
    expect(listShared()).toEqual([newer, older]);
    expect(importShared("[{}]")).toBeUndefined();
    expect(importShared("{")).toBeUndefined();
    expect(listShared()).toHaveLength(2);
  });

  it("lead to the newest of their line", () => {
    const second = { ...newer, parent: older.id };
    const third = {
      ...newer,
      id: "3333333333",
      sharedAt: "2026-11-22T10:00:00.000Z",
      parent: second.id,
    };
    const other = {
      ...third,
      id: "4444444444",
      sharedAt: "2026-11-23T10:00:00.000Z",
      parent: "9999999999",
    };
    const list = [other, third, second, older];
    expect(latestFork(list, older.id)).toEqual(third);
    expect(latestFork(list, second.id)).toEqual(third);
    expect(latestFork(list, third.id)).toBeUndefined();
  });

  it("are exported with their addresses and tokens", () => {
    const json: unknown = JSON.parse(sharedAsJson([older], (id) => `https://berth.test/p/${id}`));
    expect(json).toEqual([{ ...older, url: "https://berth.test/p/0123456789" }]);
  });
});
