import { expect, it, vi } from "vitest";
import { send } from "./test-client.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});

const well = { fetch: async () => Response.json({ ok: true, programs: 0, active: 0 }) };

it("is well when everything answers", async () => {
  const answer = await send("/api/health", { env: { RUNNER: well } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true, app: true, database: true, runner: true });
});

it.each([
  ["fails", async () => Promise.reject(new Error("gone"))],
  ["answers nonsense", async () => Response.json({ ok: false })],
  ["is silent", () => new Promise<Response>(() => {})],
])("is not when the runner %s", async (_name, fetch) => {
  const answer = await send("/api/health", { env: { RUNNER: { fetch } } });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ ok: false, app: true, database: true, runner: false });
  expect(errors).toHaveBeenCalledTimes(1);
  errors.mockClear();
});
