import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import * as v from "valibot";
import { ShareAnswer, StoredProgram } from "../../contract/api.ts";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { clearedCookies, newVisitor, refusal, runnerOf, send } from "./test-client.ts";

const program = { files: { "server.js": "// shared" }, entry: "server.js" };
const request = { method: "GET", path: "/", headers: [] };
const body = { program, title: " A title ", requests: [request] };

async function share(json: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send("/api/programs", { headers: { cookie: await clearedCookies(), ...headers }, json });
}

async function shared(json: unknown = body): Promise<ShareAnswer> {
  return v.parse(ShareAnswer, await (await share(json)).json());
}

async function countPrograms(): Promise<number | null> {
  return env.DB.prepare("SELECT count(*) AS n FROM programs").first<number>("n");
}

it("shares a program that anybody can read then", async () => {
  const answer = await share(body);
  expect(answer.status).toBe(201);
  const { id, url, liveUrl, deleteToken } = v.parse(
    v.strictObject(ShareAnswer.entries),
    await answer.json(),
  );
  expect(url).toBe(`https://berth.test/p/${id}`);
  expect(liveUrl).toBe(`https://${id}.run.test/`);
  expect(answer.headers.get("location")).toBe(url);
  const read = await send(`/api/programs/${id}`);
  expect(read.status).toBe(200);
  const text = await read.text();
  expect(text).not.toContain(deleteToken);
  expect(v.parse(v.strictObject(StoredProgram.entries), JSON.parse(text))).toEqual({
    id,
    title: "A title",
    description: "",
    program: { ...program, compatibilityDate: defaultCompatibilityDate },
    requests: [request],
    listed: false,
    parent: null,
    createdAt: expect.any(String),
    url,
    liveUrl,
  });
});

it("deletes for the token only", async () => {
  const { id, deleteToken } = await shared();
  const path = `/api/programs/${id}`;
  const withToken = (token: string) =>
    send(path, { method: "DELETE", headers: { authorization: `Bearer ${token}` } });
  const without = await send(path, { method: "DELETE" });
  expect(await refusal(without)).toMatchObject({ status: 403, code: "wrong-delete-token" });
  expect(await refusal(await withToken("A".repeat(32)))).toMatchObject({
    status: 403,
    code: "wrong-delete-token",
  });
  expect((await send(path)).status).toBe(200);
  expect((await withToken(deleteToken)).status).toBe(204);
  expect(await refusal(await send(path))).toMatchObject({ status: 404, code: "not-found" });
  expect((await withToken(deleteToken)).status).toBe(404);
});

it("may be deleted from anywhere by the token's holder", async () => {
  const { id, deleteToken } = await shared();
  const answer = await send(`/api/programs/${id}`, {
    method: "DELETE",
    headers: {
      authorization: `Bearer ${deleteToken}`,
      origin: "https://elsewhere.test",
      "sec-fetch-site": "cross-site",
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.has("access-control-allow-origin")).toBe(false);
});

it("answers a retry with the same key the same, whole answer", async () => {
  const headers = { cookie: await clearedCookies(), "idempotency-key": "retry 1" };
  const first = await share(body, headers);
  const before = await countPrograms();
  const second = await share(body, headers);
  expect(second.status).toBe(201);
  expect(await second.json()).toEqual(await first.json());
  expect(await countPrograms()).toBe(before);
  const other = await share({ ...body, title: "Another" }, headers);
  expect(await refusal(other)).toMatchObject({ status: 409, code: "idempotency-conflict" });
  expect(await countPrograms()).toBe(before);
});

it.each(["x".repeat(201), "é", ""])("refuses the idempotency key %o", async (key) => {
  const answer = await share(body, { "idempotency-key": key });
  expect(await refusal(answer)).toMatchObject({
    status: 400,
    message: expect.stringContaining("Idempotency-Key"),
  });
});

it("stores nothing of what it refuses", async () => {
  const before = await countPrograms();
  const { cookie } = await newVisitor();
  const big = { ...program, files: { "server.js": "x".repeat(300_000) } };
  const bigRequest = { ...request, method: "POST", body: "x".repeat(1_000_000) };
  const refusals = await Promise.all(
    [
      share(body, { cookie }),
      share(body, { origin: "https://evil.test" }),
      share({ ...body, title: " " }),
      share({ ...body, title: "x".repeat(121) }),
      share({ ...body, views: 1 }),
      share({ ...body, parent: "0000000000" }),
      share({ ...body, parent: "not an id" }),
      share({ ...body, program: big }),
      share({ ...body, requests: Array.from({ length: 21 }, () => request) }),
      share({ ...body, requests: [bigRequest, bigRequest] }),
      send("/api/programs", { text: "{", headers: { cookie: await clearedCookies() } }),
    ].map(async (answer) => refusal(await answer)),
  );
  expect(refusals.map(({ status, message }) => [status, message.split(" ", 1)[0]])).toEqual([
    [401, "Show"],
    [403, "This"],
    [400, "title:"],
    [400, "title:"],
    [400, "views:"],
    [400, "parent:"],
    [400, "parent:"],
    [413, "A"],
    [400, "requests:"],
    [413, "A"],
    [400, "The"],
  ]);
  expect(await countPrograms()).toBe(before);
});

it("runs a stored program for anybody, wherever they ask from", async () => {
  const { id } = await shared();
  const asked: unknown[] = [];
  const sent = {
    headers: { origin: "https://elsewhere.test", "sec-fetch-site": "cross-site" },
    json: { request },
    env: { RUNNER: runnerOf(asked) },
  };
  const answer = await send(`/api/programs/${id}/runs`, sent);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('{"type":"end"}');
  expect(asked).toEqual([
    {
      path: "/runs",
      call: { program: { ...program, compatibilityDate: defaultCompatibilityDate }, request },
    },
  ]);
  const unknown = await send("/api/programs/0000000000/runs", sent);
  expect(await refusal(unknown)).toMatchObject({ status: 404, code: "not-found" });
  const unsound = await send(`/api/programs/${id}/runs`, { ...sent, json: { request, program } });
  expect(await refusal(unsound)).toMatchObject({ status: 400 });
  expect(asked).toHaveLength(1);
});
