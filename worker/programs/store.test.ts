import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findProgram, saveProgram } from "./store.ts";

let now = Date.now();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(now);
});
afterEach(() => void vi.useRealTimers());

function aMinuteLater(): void {
  now += 61_000;
  vi.setSystemTime(now);
}

async function save(): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title: "Kept",
    description: "",
    program: { files: { "a.js": "" }, entry: "a.js" },
    requests: [],
    listed: false,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

/** As another isolate would, of which this one hears nothing. */
async function deleteElsewhere(id: string): Promise<void> {
  await env.DB.prepare("DELETE FROM programs WHERE id = ?").bind(id).run();
}

it("gives the same record again for as long as the program is there", async () => {
  const id = await save();
  const record = await findProgram(env.DB, id);
  expect(record?.title).toBe("Kept");
  aMinuteLater();
  expect(await findProgram(env.DB, id)).toBe(record);
  await deleteElsewhere(id);
  expect(await findProgram(env.DB, id)).toBe(record);
});

it("notices within a minute what another isolate has deleted", async () => {
  const id = await save();
  await findProgram(env.DB, id);
  await deleteElsewhere(id);
  aMinuteLater();
  expect(await findProgram(env.DB, id)).toBeUndefined();
  expect(await findProgram(env.DB, id)).toBeUndefined();
});
