import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import * as v from "valibot";
import { LastStatus, recordStatus } from "./last-status.ts";
import { findProgram, readProgram, saveProgram } from "./store.ts";

async function save(): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title: "Run",
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
async function recordElsewhere(id: string, status: string): Promise<void> {
  await env.DB.prepare("UPDATE programs SET last_status = ? WHERE id = ?").bind(status, id).run();
}

it.each([200, 599, "blocked-loop", "no-server"] as const)("records %s", async (status) => {
  const id = await save();
  expect((await findProgram(env.DB, id))?.lastStatus).toBeNull();
  await recordStatus(env.DB, id, status);
  const stored = env.DB.prepare("SELECT last_status FROM programs WHERE id = ?").bind(id);
  expect(await stored.first("last_status")).toBe(String(status));
  expect((await findProgram(env.DB, id))?.lastStatus).toBe(status);
  expect((await readProgram(env.DB, id))?.lastStatus).toBe(status);
});

it("is another record once the status is another, and the same while it is not", async () => {
  const id = await save();
  const before = await findProgram(env.DB, id);
  await recordElsewhere(id, "500");
  expect(await findProgram(env.DB, id)).toBe(before);
  const after = await readProgram(env.DB, id);
  expect(after).toEqual({ ...before, lastStatus: 500 });
  expect(await readProgram(env.DB, id)).toBe(after);
  expect(await findProgram(env.DB, id)).toBe(after);
});

it.each(["", "42", "1e2", "a-kind-of-tomorrow"])("reads %o as nothing recorded", (text) => {
  expect(v.parse(LastStatus, text)).toBeNull();
});

it("brings no deleted program back", async () => {
  const id = await save();
  await findProgram(env.DB, id);
  await env.DB.prepare("DELETE FROM programs WHERE id = ?").bind(id).run();
  await recordStatus(env.DB, id, 200);
  expect(await readProgram(env.DB, id)).toBeUndefined();
});

it("logs a failure and lets nobody feel it", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const failing = new Proxy(env.DB, {
    get: () => () => {
      throw new Error("D1 is down");
    },
  });
  await recordStatus(failing, "0123456789", 200);
  expect(errors.mock.calls).toHaveLength(1);
  expect(String(errors.mock.calls[0])).toContain('"where":"last-status"');
  errors.mockClear();
});
