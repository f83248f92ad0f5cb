import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, expect, vi } from "vitest";

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});

// Silence is asserted: a test that expects an error line replaces the spy and clears it.
const errors = vi.spyOn(console, "error");
afterEach(() => {
  const calls = errors.mock.calls.splice(0);
  expect(calls, "unexpected console.error").toEqual([]);
});
