import { env } from "cloudflare:workers";
import { expect, inject, it, vi } from "vitest";
import { HttpError } from "../http-error.ts";
import { verifyToken } from "./verify-token.ts";

const expected = { hostname: "berth.test", action: "clearance", cdata: "c-data" };
const siteverify = { url: env.TURNSTILE_VERIFY_URL, secretKey: env.TURNSTILE_SECRET_KEY };
const retried = vi.spyOn(console, "log").mockImplementation(() => {});

/** A token as the widget would have got it, with what should go wrong. */
async function mint(controls: Record<string, unknown> = {}): Promise<string> {
  const answer = await fetch(`${inject("turnstileUrl")}/emulator/tokens`, {
    method: "POST",
    body: JSON.stringify({ ...expected, ...controls }),
  });
  return (await answer.json<{ token: string }>()).token;
}

it("passes a token made for this place", async () => {
  expect(await verifyToken(siteverify, await mint(), expected, "192.0.2.1")).toEqual({
    passed: true,
  });
});

it.each([
  ["action", { action: "report" }],
  ["hostname", { hostname: "evil.test" }],
  ["cdata", { cdata: "another-visitor" }],
  ["challenge_ts", { challengeAgeSeconds: 301 }],
  ["challenge_ts", { challengeAgeSeconds: -120 }],
])("refuses a token whose %s is not as expected: %o", async (field, controls) => {
  expect(await verifyToken(siteverify, await mint(controls), expected)).toEqual({
    passed: false,
    reasons: [field],
  });
});

it("passes a challenge that is just young enough", async () => {
  const token = await mint({ challengeAgeSeconds: 295 });
  expect(await verifyToken(siteverify, token, expected)).toEqual({ passed: true });
});

it("refuses a token used before, and one that expired", async () => {
  const token = await mint();
  await verifyToken(siteverify, token, expected);
  const refused = { passed: false, reasons: ["timeout-or-duplicate"] };
  expect(await verifyToken(siteverify, token, expected)).toEqual(refused);
  const old = await mint({ ageSeconds: 301 });
  expect(await verifyToken(siteverify, old, expected)).toEqual(refused);
});

it("refuses what is no token, and the dummy token of the test keys", async () => {
  expect(await verifyToken(siteverify, "made-up", expected)).toEqual({
    passed: false,
    reasons: ["invalid-input-response"],
  });
  expect(await verifyToken(siteverify, "XXXX.DUMMY.TOKEN.XXXX", expected)).toMatchObject({
    passed: false,
  });
});

it.each([
  ["2x0000000000000000000000000000000AA", "invalid-input-response"],
  ["3x0000000000000000000000000000000AA", "timeout-or-duplicate"],
])("hands on the refusal of the test secret %s", async (secretKey, reason) => {
  expect(await verifyToken({ ...siteverify, secretKey }, await mint(), expected)).toEqual({
    passed: false,
    reasons: [reason],
  });
});

it.each(["status-500", "internal-error", "disconnect"])(
  "asks again after %s, and the token it spent then still passes",
  async (fault) => {
    const token = await mint({ faults: [fault] });
    expect(await verifyToken(siteverify, token, expected)).toEqual({ passed: true });
    expect(retried).toHaveBeenLastCalledWith(expect.stringContaining("siteverify-retry"));
  },
);

it("asks again after three seconds of silence", async () => {
  const token = await mint({ faults: ["hang"] });
  const begun = Date.now();
  expect(await verifyToken(siteverify, token, expected)).toEqual({ passed: true });
  expect(Date.now() - begun).toBeGreaterThanOrEqual(2900);
  expect(Date.now() - begun).toBeLessThan(4500);
});

it.each([
  ["fails twice", { faults: ["status-500", "internal-error"] }, siteverify],
  ["cannot be reached", {}, { ...siteverify, url: "http://127.0.0.1:9/siteverify" }],
  ["answers with a page", {}, { ...siteverify, url: env.TURNSTILE_SCRIPT_URL }],
  ["does not know our secret", {}, { ...siteverify, secretKey: "0x-of-nobody" }],
])("lets nobody pass when siteverify %s", async (_name, controls, asked) => {
  const verification = verifyToken(asked, await mint(controls), expected);
  await expect(verification).rejects.toBeInstanceOf(HttpError);
  await expect(verification).rejects.toMatchObject({ code: "unavailable" });
});
