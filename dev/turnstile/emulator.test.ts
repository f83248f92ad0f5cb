import { afterAll, beforeAll, expect, it } from "vitest";
import { startTurnstileEmulator } from "./emulator.ts";

let emulator: Awaited<ReturnType<typeof startTurnstileEmulator>>;
beforeAll(async () => {
  emulator = await startTurnstileEmulator();
});
afterAll(() => emulator.close());

const passes = "1x0000000000000000000000000000000AA";
const key = "7d0f1c1e-6f0f-4c39-9a3e-2f1d6c1a9b10";

/** What the widget on a page at `referer` gets. */
async function challenge(parameters: Record<string, string>, referer = "http://localhost:5173/") {
  const query = new URLSearchParams({
    sitekey: "1x00000000000000000000AA",
    action: "clearance",
    cdata: "c-data",
    ...parameters,
  });
  const address = `${emulator.url}/turnstile/v0/emulator/challenge.js?${query}`;
  const script = await (await fetch(address, { headers: referer ? { referer } : {} })).text();
  const detail: unknown = JSON.parse(/detail: (.*) }\)/.exec(script)?.[1] ?? "");
  return detail;
}

async function token(parameters: Record<string, string> = {}): Promise<string> {
  const answer = await challenge(parameters);
  if (typeof answer !== "object" || answer === null || !("token" in answer))
    throw new Error("none");
  return String(answer.token);
}

async function mint(controls: object): Promise<string> {
  const answer = await fetch(`${emulator.url}/emulator/tokens`, {
    method: "POST",
    body: JSON.stringify(controls),
  });
  const { token: minted }: { token: string } = await answer.json();
  return minted;
}

async function verify(fields: Record<string, string>, asJson = false): Promise<unknown> {
  const answer = await fetch(`${emulator.url}/turnstile/v0/siteverify`, {
    method: "POST",
    ...(asJson
      ? { body: JSON.stringify(fields), headers: { "content-type": "application/json" } }
      : { body: new URLSearchParams(fields) }),
  });
  return answer.json();
}

function refused(...codes: string[]) {
  return expect.objectContaining({ success: false, "error-codes": codes });
}

it.each([false, true])(
  "verifies a token once (JSON: %s), with what it was made for",
  async (json) => {
    const response = await token();
    expect(response.length).toBeLessThanOrEqual(2048);
    const verdict = await verify({ secret: passes, response, remoteip: "192.0.2.1" }, json);
    expect(verdict).toEqual({
      success: true,
      "error-codes": [],
      challenge_ts: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      hostname: "localhost",
      action: "clearance",
      cdata: "c-data",
      metadata: { interactive: false },
    });
    expect(await verify({ secret: passes, response }, json)).toEqual(
      refused("timeout-or-duplicate"),
    );
  },
);

it("honours the idempotency key", async () => {
  const response = await token();
  const first = await verify({ secret: passes, response, idempotency_key: key });
  expect(first).toMatchObject({ success: true });
  expect(await verify({ secret: passes, response, idempotency_key: key })).toEqual(first);
  const other = key.replace("7", "8");
  expect(await verify({ secret: passes, response, idempotency_key: other })).toEqual(
    refused("timeout-or-duplicate"),
  );
});

it("lets a token live for 300 seconds", async () => {
  const young = await mint({ ageSeconds: 295 });
  expect(await verify({ secret: passes, response: young })).toMatchObject({ success: true });
  const old = await mint({ ageSeconds: 301 });
  expect(await verify({ secret: passes, response: old })).toEqual(refused("timeout-or-duplicate"));
});

it.each([
  ["missing-input-secret", { response: "x" }],
  ["invalid-input-secret", { secret: "0x0", response: "x" }],
  ["missing-input-response", { secret: passes }],
  ["invalid-input-response", { secret: passes, response: "x" }],
  ["invalid-input-response", { secret: passes, response: "x".repeat(2049) }],
  ["bad-request", { secret: passes, response: "x", idempotency_key: "not a uuid" }],
  ["invalid-input-response", { secret: "2x0000000000000000000000000000000AA", response: "x" }],
  ["timeout-or-duplicate", { secret: "3x0000000000000000000000000000000AA", response: "x" }],
])("answers %s", async (code, fields) => {
  expect(await verify(fields)).toEqual(refused(code));
});

it("takes the dummy token as the test secrets do", async () => {
  expect(await verify({ secret: passes, response: "XXXX.DUMMY.TOKEN.XXXX" })).toEqual({
    success: true,
    "error-codes": [],
    hostname: "example.com",
    metadata: { result_with_testing_key: true },
  });
});

it("answers bad-request to a body of another type", async () => {
  const answer = await fetch(`${emulator.url}/turnstile/v0/siteverify`, {
    method: "POST",
    body: "secret=x",
    headers: { "content-type": "text/plain" },
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual(refused("bad-request"));
});

it.each([
  ["600010", { sitekey: "2x00000000000000000000AB" }],
  ["600010", { sitekey: "2x00000000000000000000BB" }],
  ["110100", { sitekey: "0x0" }],
  ["110420", { action: "two words" }],
  ["110420", { action: "x".repeat(33) }],
  ["110430", { cdata: "x".repeat(256) }],
  ["300010", { sitekey: "3x00000000000000000000FF" }],
])("gives a widget the error %s for %o", async (errorCode, parameters) => {
  expect(await challenge(parameters)).toEqual({ errorCode });
});

it("needs to know the page, and takes its host name from the referrer", async () => {
  expect(await challenge({}, "")).toEqual({ errorCode: "110200" });
  const response = await token({ sitekey: "3x00000000000000000000FF", interactive: "1" });
  expect(await verify({ secret: passes, response })).toMatchObject({
    hostname: "localhost",
    metadata: { interactive: true },
  });
});

it("loses an answer where a test wants it lost, after the token is spent", async () => {
  const response = await mint({ faults: ["status-500", "internal-error", "disconnect"] });
  const fields = { secret: passes, response, idempotency_key: key };
  expect(await verify(fields)).toEqual({});
  expect(await verify(fields)).toEqual(refused("internal-error"));
  await expect(verify(fields)).rejects.toThrow("fetch failed");
  expect(await verify(fields)).toMatchObject({ success: true });
  expect(await verify({ secret: passes, response })).toEqual(refused("timeout-or-duplicate"));
});

it("serves its script as a script that no cache keeps", async () => {
  const answer = await fetch(`${emulator.url}/turnstile/v0/api.js?render=explicit`);
  expect(answer.headers.get("content-type")).toContain("text/javascript");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toContain("window.turnstile");
});
