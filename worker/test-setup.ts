import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, vi } from "vitest";

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});

// Silence is asserted: a test that expects an error line replaces the spy and clears it.
const errors = vi.spyOn(console, "error");
afterEach(() => {
  const calls = errors.mock.calls.splice(0);
  if (calls.length > 0) throw new Error(`Unexpected console.error: ${String(calls[0])}`);
});
