import { expect, it, vi } from "vitest";
import { cdataOf } from "../turnstile/visitor.ts";
import { clearedCookies, mintToken, newVisitor, refusal, send } from "./test-client.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});
vi.spyOn(console, "log").mockImplementation(() => {});

async function clear(cookie: string, turnstileToken: string): Promise<Response> {
  return send("/api/clearance", { headers: { cookie }, json: { turnstileToken } });
}

it("gives the cookie for a token, once", async () => {
  const { cdata, cookie } = await newVisitor();
  const token = await mintToken({ cdata });
  const answer = await clear(cookie, token);
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(/^__Host-berth_clearance=.+; SameSite=Strict$/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const again = await clear(cookie, token);
  expect(again.headers.get("set-cookie")).toBeNull();
  expect(await refusal(again)).toEqual({
    status: 403,
    code: "clearance-failed",
    message: expect.stringContaining("used already"),
    details: { reasons: ["timeout-or-duplicate"] },
  });
});

it("refuses a token that another visitor got", async () => {
  const mine = await newVisitor();
  const theirs = await newVisitor();
  const answer = await clear(mine.cookie, await mintToken({ cdata: theirs.cdata }));
  expect(await refusal(answer)).toMatchObject({ status: 403, details: { reasons: ["cdata"] } });
});

it.each([
  ["action", { action: "report" }],
  ["hostname", { hostname: "evil.test" }],
  ["challenge_ts", { challengeAgeSeconds: 400 }],
])("refuses a token with another %s", async (field, controls) => {
  const { cdata, cookie } = await newVisitor();
  const answer = await clear(cookie, await mintToken({ cdata, ...controls }));
  expect(await refusal(answer)).toMatchObject({ status: 403, details: { reasons: [field] } });
});

it("refuses a visitor without the cookie", async () => {
  const answer = await clear("", await mintToken({ cdata: await cdataOf("") }));
  expect(await refusal(answer)).toMatchObject({
    status: 403,
    message: expect.stringContaining("cookie"),
  });
});

it("asks siteverify again when its first answer is lost", async () => {
  const { cdata, cookie } = await newVisitor();
  const answer = await clear(cookie, await mintToken({ cdata, faults: ["status-500"] }));
  expect(answer.status).toBe(204);
});

it("lets nobody pass while siteverify is down, and says so", async () => {
  const { cdata, cookie } = await newVisitor();
  const token = await mintToken({ cdata, faults: ["status-500", "internal-error"] });
  const answer = await clear(cookie, token);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("retry-after")).toBe("60");
  expect(await refusal(answer)).toMatchObject({ status: 503, code: "unavailable" });
  expect(errors).toHaveBeenCalledTimes(1);
  errors.mockClear();
});

it("is for Berth's own pages", async () => {
  const json = { turnstileToken: "x" };
  const foreign = [
    { origin: "https://evil.test" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign) {
    const answer = await send("/api/clearance", { headers, json });
    expect(await refusal(answer)).toMatchObject({ status: 403, code: "clearance-failed" });
  }
});

it("is not given in production without keys", async () => {
  const cookie = await clearedCookies();
  const answer = await send("/api/clearance", {
    headers: { cookie },
    json: { turnstileToken: "x" },
    env: { TURNSTILE_SECRET_KEY: "" },
  });
  expect(await refusal(answer)).toMatchObject({ status: 503, code: "not-configured" });
  errors.mockClear();
});
