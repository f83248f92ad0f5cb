import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, vi } from "vitest";

// Files share an isolate and its database, because starting one for each took most of their time.
beforeAll(async () => {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name <> 'd1_migrations'",
  ).all<{ name: string }>();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`DELETE FROM "${name}"`)));
});

// Silence is asserted: a test that expects an error line replaces the spy and clears it.
const errors = vi.spyOn(console, "error");
afterEach(() => {
  const calls = errors.mock.calls.splice(0);
  if (calls.length > 0) throw new Error(`Unexpected console.error: ${String(calls[0])}`);
});
