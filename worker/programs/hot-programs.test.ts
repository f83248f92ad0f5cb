import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { beginRead, dropDeleted, hotMost, hotProgram } from "./hot-programs.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function record(id: string) {
  return {
    id,
    title: "",
    description: "",
    program: { files: { "a.js": "" }, entry: "a.js" },
    requests: [],
    listed: false,
    parent: null,
    createdAt: "2026-10-01T00:00:00.000Z",
    lastStatus: null,
  };
}

it("vouches for a program for a minute, however often it is asked for", () => {
  beginRead()(record("minute"), 1);
  vi.advanceTimersByTime(59_000);
  expect(hotProgram("minute")).toMatchObject({ record: record("minute"), isFresh: true });
  vi.advanceTimersByTime(2_000);
  expect(hotProgram("minute")).toMatchObject({ record: record("minute"), isFresh: false });
});

it("keeps the latest used when there are too many", () => {
  beginRead()(record("used"), 1);
  for (let index = 0; index < hotMost.entries; index += 1) {
    beginRead()(record(`many-${index}`), 1);
    hotProgram("used");
  }
  expect(hotProgram("used")).toBeDefined();
  expect(hotProgram("many-0")).toBeUndefined();
  expect(hotProgram(`many-${hotMost.entries - 1}`)).toBeDefined();
});

it("keeps no more than fits", () => {
  const most = hotMost.characters;
  beginRead()(record("half"), most / 2);
  beginRead()(record("more"), most / 2 + 1);
  expect(hotProgram("half")).toBeUndefined();
  expect(hotProgram("more")).toBeDefined();
  beginRead()(record("huge"), most + 1);
  expect(hotProgram("huge")).toBeUndefined();
});

it("forgets what a read brings that began before a deletion", () => {
  const keep = beginRead();
  dropDeleted("late");
  keep(record("late"), 1);
  expect(hotProgram("late")).toBeUndefined();
});
