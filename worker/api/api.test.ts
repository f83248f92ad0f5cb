import { env, exports } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { apiBodyBytes } from "../../contract/limits.ts";
import { clearedCookies, refusal, send } from "./test-client.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});

it.each(["/api/nothing", "/api/programs/", "/api/programs/0000000000/files"])(
  "has nothing at %s, in JSON",
  async (path) => {
    const answer = await send(path);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await refusal(answer)).toMatchObject({ status: 404, code: "not-found" });
  },
);

it.each([
  ["GET", "/api/clearance", "POST"],
  ["GET", "/api/runs", "POST"],
  ["PUT", "/api/programs", "POST"],
  ["PATCH", "/api/programs/0000000000", "GET, HEAD, DELETE"],
  ["GET", "/api/programs/0000000000/runs", "POST"],
  ["POST", "/api/page", "GET, HEAD"],
  ["GET", "/api/csp-reports", "POST"],
  ["OPTIONS", "/api/health", "GET, HEAD"],
])("does not take %s at %s", async (method, path, allow) => {
  const answer = await send(path, { method });
  expect(answer.headers.get("allow")).toBe(allow);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await refusal(answer)).toMatchObject({ status: 405, code: "method-not-allowed" });
});

it("answers an unknown program with 404, not 405", async () => {
  expect((await send("/api/programs/0000000000")).status).toBe(404);
  expect((await send("/api/programs/what?")).status).toBe(404);
});

it("reads no more of a body than it takes", async () => {
  const cookie = await clearedCookies();
  const told = await send("/api/programs", {
    headers: { cookie },
    text: " ".repeat(apiBodyBytes + 1),
  });
  expect(await refusal(told)).toMatchObject({
    status: 413,
    code: "too-large",
    message: "The body has at most 4096 KiB.",
  });
});

it("counts the bytes of a body that does not tell its length", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const answer = await send("/api/runs", { text: endless });
  expect((await refusal(answer)).status).toBe(413);
  expect(pulled).toBeLessThan(apiBodyBytes + 4 * 65_536);
});

it.each(["text/plain", "application/x-www-form-urlencoded", ""])(
  "takes no body of type %o",
  async (type) => {
    const answer = await send("/api/runs", { text: "{}", headers: { "content-type": type } });
    expect(await refusal(answer)).toMatchObject({
      status: 415,
      code: "unsupported-media-type",
      message: "The body is sent as application/json.",
    });
  },
);

it.each(["", "{", "\u{feff}\u{feff}{}", "nul"])("refuses %o, which is no JSON", async (text) => {
  const answer = await send("/api/runs", {
    text,
    headers: { "content-type": "Application/JSON; charset=utf-8" },
  });
  expect(await refusal(answer)).toMatchObject({
    status: 400,
    message: "The body is not JSON in UTF-8.",
  });
});

it("refuses what is not UTF-8", async () => {
  const answer = await send("/api/runs", { text: new Uint8Array([0x22, 0xff, 0x22]) });
  expect(await refusal(answer)).toMatchObject({ status: 400 });
});

it("says nothing of what broke on our side", async () => {
  await env.DB.exec("ALTER TABLE programs RENAME TO away");
  const answer = await send("/api/programs/0000000000");
  await env.DB.exec("ALTER TABLE away RENAME TO programs");
  expect(await refusal(answer)).toEqual({
    status: 500,
    code: "internal",
    message: "Something went wrong on our side. Try again.",
  });
  expect(errors).toHaveBeenCalledTimes(1);
  expect(errors).toHaveBeenCalledWith(expect.stringContaining("no such table"));
  errors.mockClear();
});

it("names its build on every answer, so that a tab of another one notices", async () => {
  for (const path of ["/api/page?path=/", "/api/page", "/api/nothing", "/api/health"]) {
    const answer = await send(path);
    await answer.text();
    expect([path, answer.headers.get("x-berth-build")]).toEqual([path, "dev"]);
  }
});

it("leads from /api/ to the page about it", async () => {
  const answer = await exports.default.fetch("https://berth.test/api/", { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/api"]);
});
