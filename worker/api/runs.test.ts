import { expect, it, vi } from "vitest";
import { limits } from "../../contract/limits.ts";
import { firstExample } from "../programs/examples.ts";
import { clearanceCookie } from "../turnstile/clearance.ts";
import { clearedCookies, newVisitor, refusal, runnerOf, send } from "./test-client.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});
const program = { files: { "server.js": "// a draft" }, entry: "server.js" };
const request = { method: "GET", path: "/", headers: [] };

async function run(json: unknown, cookie = "", headers: Record<string, string> = {}) {
  const asked: unknown[] = [];
  const answer = await send("/api/runs", {
    headers: { cookie, ...headers },
    json,
    env: { RUNNER: runnerOf(asked) },
  });
  return { answer, asked };
}

it("hands on a draft's run to who has clearance", async () => {
  const { answer, asked } = await run({ program, request }, await clearedCookies());
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toContain('{"type":"end"}');
  expect(asked).toEqual([{ path: "/runs", call: { program, request } }]);
});

it("asks for clearance before a draft is run", async () => {
  const { cookie } = await newVisitor();
  const [theirVisitor, clearance] = (await clearedCookies()).split("; ");
  const expired = `${theirVisitor}; __Host-berth_clearance=x.1.y`;
  const forged = await clearanceCookie("A".repeat(22), "not the secret", "https://berth.test");
  for (const cookies of [
    "",
    cookie,
    `${clearance}`,
    `${cookie}; ${clearance}`,
    expired,
    `berth_visitor=${"A".repeat(22)}; ${forged.split(";")[0]}`,
  ]) {
    const { answer, asked } = await run({ program, request }, cookies);
    expect(await refusal(answer)).toMatchObject({
      status: 401,
      code: "clearance-required",
      message: expect.stringContaining("human"),
    });
    expect(asked).toEqual([]);
  }
});

it("runs an example without clearance, and only the example itself", async () => {
  const example = firstExample.program;
  const { answer, asked } = await run({ program: example, request });
  expect(answer.status).toBe(200);
  expect(asked).toHaveLength(1);
  const edited = { ...example, files: { ...example.files, [example.entry]: "// edited" } };
  expect((await run({ program: edited, request })).answer.status).toBe(401);
});

it("runs examples, but no drafts, in production without keys", async () => {
  const env = { RUNNER: runnerOf([]), TURNSTILE_SITE_KEY: "" };
  const example = await send("/api/runs", {
    json: { program: firstExample.program, request },
    env,
  });
  expect(example.status).toBe(200);
  const headers = { cookie: await clearedCookies() };
  const draft = await send("/api/runs", { headers, json: { program, request }, env });
  expect(await refusal(draft)).toMatchObject({ status: 503, code: "not-configured" });
  errors.mockClear();
});

it.each([
  ["an unknown field", { program, request, verbose: true }, "verbose: "],
  ["an unknown field inside", { program: { ...program, main: "x" }, request }, "program.main: "],
  ["no request", { program }, "request: "],
  [
    "an entry that is no file",
    { program: { ...program, entry: "x.js" }, request },
    "program: The entry is not one of the files.",
  ],
  [
    "a path that leads out",
    { program: { files: { "../x.js": "" }, entry: "../x.js" }, request },
    "program.files.../x.js: A file path is relative",
  ],
  [
    "a body with GET",
    { program, request: { ...request, body: "x" } },
    "request: GET and HEAD have no body.",
  ],
  ["no object", "program", "Invalid type: Expected Object"],
])("refuses %s and says where", async (_name, json, message) => {
  const { answer, asked } = await run(json, await clearedCookies());
  expect(await refusal(answer)).toEqual({
    status: 400,
    code: "invalid-request",
    message: expect.stringContaining(message),
  });
  expect(asked).toEqual([]);
});

it.each([
  [
    "source",
    { ...program, files: { "server.js": "x".repeat(limits.sourceBytes + 1) } },
    request,
    "256 KiB of source",
  ],
  [
    "source in base64",
    { ...program, files: { "server.js": { base64: "AAAA".repeat(limits.sourceBytes / 3 + 1) } } },
    request,
    "256 KiB of source",
  ],
  [
    "files",
    {
      ...program,
      files: Object.fromEntries(
        Array.from({ length: 51 }, (_, n) => [n === 0 ? "server.js" : `${n}.js`, ""]),
      ),
    },
    request,
    "at most 50 files; this one has 51",
  ],
  ["environment", { ...program, env: { A: "x".repeat(limits.envBytes) } }, request, "16 KiB"],
  [
    "request body",
    program,
    { ...request, method: "POST", body: "é".repeat(limits.requestBodyBytes / 2 + 1) },
    "1024 KiB",
  ],
  [
    "request headers",
    program,
    { ...request, headers: [["a", "x".repeat(limits.requestHeaderBytes)]] },
    "32 KiB",
  ],
])("refuses too much %s with a sentence", async (_name, tooLarge, sent, sentence) => {
  const { answer, asked } = await run({ program: tooLarge, request: sent }, await clearedCookies());
  expect(await refusal(answer)).toMatchObject({
    status: 413,
    code: "too-large",
    message: expect.stringContaining(sentence),
  });
  expect(asked).toEqual([]);
});

it("takes exactly as much source as it says", async () => {
  const full = { ...program, files: { "server.js": "x".repeat(limits.sourceBytes) } };
  const { answer } = await run({ program: full, request }, await clearedCookies());
  expect(answer.status).toBe(200);
});

it("is for Berth's own pages, and for requests that no page made", async () => {
  const cookie = await clearedCookies();
  const json = { program, request };
  const foreign = await run(json, cookie, { origin: "https://evil.test" });
  expect(await refusal(foreign.answer)).toMatchObject({ status: 403 });
  expect(foreign.asked).toEqual([]);
  const sameSite = await run(json, cookie, {
    origin: "https://abc.berth.test",
    "sec-fetch-site": "same-site",
  });
  expect(sameSite.answer.status).toBe(403);
});
