import { exports, env } from "cloudflare:workers";
import { expect, it } from "vitest";
it("answers", async () => {
  const r = await exports.default.fetch("https://berth.test/x");
  expect(r.status).toBe(200);
  expect((await env.ASSETS.fetch("http://x/")).status).toBe(200);
});
