import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import * as v from "valibot";
import { ReportAnswer } from "../../contract/check.ts";
import { limits } from "../../contract/limits.ts";
import { MigrationReport, StoredReport } from "../../contract/migration-report.ts";
import { expressShop, tcpEcho } from "../checks/test-projects.ts";
import { runGate } from "../pages/run-gate.ts";
import { clearedCookies, refusal, send } from "./test-client.ts";

let cookie = "";
beforeAll(async () => {
  cookie = await clearedCookies();
});

const post = (path: string, json: unknown) => send(path, { headers: { cookie }, json });

async function store(files: Record<string, string>) {
  const answer = await post("/api/reports", { files });
  expect(answer.status).toBe(201);
  return v.parse(ReportAnswer, await answer.json());
}

const page = (path: string) =>
  runGate(new URL(path, env.ORIGIN), {
    db: env.DB,
    assets: env.ASSETS,
    origin: env.ORIGIN,
    runHost: env.RUN_HOST,
  });

describe("a check", () => {
  it("is answered with its report, and nothing is stored", async () => {
    const answer = await post("/api/checks", { files: expressShop, ignored: 3 });
    expect(answer.status).toBe(200);
    const report = v.parse(MigrationReport, await answer.json());
    expect(report).toMatchObject({ title: "express-shop", isRead: true, ignored: 3 });
    const rows = await env.DB.prepare("SELECT COUNT(*) AS n FROM reports").first<{ n: number }>();
    expect(rows?.n).toBe(0);
  });

  it("takes clearance, as sharing does", async () => {
    for (const path of ["/api/checks", "/api/reports"]) {
      const answer = await refusal(await send(path, { json: { files: expressShop } }));
      expect(answer).toMatchObject({ status: 401, code: "clearance-required" });
    }
  });

  it("is refused for a page of another site", async () => {
    const headers = { cookie, origin: "https://other.test", "sec-fetch-site": "cross-site" };
    const answer = await send("/api/checks", { headers, json: { files: expressShop } });
    expect(await refusal(answer)).toMatchObject({ status: 403 });
  });

  it.each<[string, unknown, string]>([
    ["no files", { files: {} }, "files: Send at least one file."],
    ["bytes in base64", { files: { "a.js": { base64: "AA==" } } }, "files.a.js: "],
    ["a path that climbs", { files: { "../a.js": "" } }, "A file path is relative"],
    ["a date that is none", { files: { "a.js": "" }, date: "soon" }, "date: A compatibility date"],
    ["a field that nobody knows", { files: { "a.js": "" }, entry: "a.js" }, "entry"],
  ])("refuses %s", async (_, body, sentence) => {
    const answer = await refusal(await post("/api/checks", body));
    expect(answer).toMatchObject({ status: 400, code: "invalid-request" });
    expect(answer.message).toContain(sentence);
  });

  it("names the limit that a project is over", async () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.checkFiles + 1 }, (_, at) => [`f${at}.js`, ""]),
    );
    const large = { "a.js": "/".repeat(limits.checkBytes + 1) };
    for (const [files, sentence] of [
      [many, `${limits.checkFiles} files`],
      [large, `${limits.checkBytes / 1024} KiB`],
    ] as const) {
      const answer = await refusal(await post("/api/checks", { files }));
      expect(answer).toMatchObject({ status: 413, code: "too-large" });
      expect(answer.message).toContain(sentence);
    }
  });

  it("is still a report while the runner is away, and none is stored of it", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    // A service that answers nothing at this address.
    const sent = { headers: { cookie }, json: { files: expressShop }, env: { RUNNER: env.OG } };
    const report = v.parse(MigrationReport, await (await send("/api/checks", sent)).json());
    expect(report).toMatchObject({ isRead: false, files: [] });
    expect(report.packages.map(({ name }) => name)).toContain("express");
    expect(await refusal(await send("/api/reports", sent))).toMatchObject({ status: 503 });
    expect(errors).toHaveBeenCalled();
    errors.mockClear();
  });
});

describe("a stored report", () => {
  it("has a page that says what it found, for nobody to index", async () => {
    const { id, url } = await store(expressShop);
    expect(url).toBe(`https://berth.test/compat/check/${id}`);
    const { status, head, data, readingView } = await page(`/compat/check/${id}`);
    expect([status, data.page]).toEqual([200, "check-report"]);
    expect(head).toMatchObject({
      title: "express-shop: 2 files, 1 to change · Berth",
      robots: "noindex",
      canonical: url,
    });
    expect(head.description).toMatch(/^Runs with changes: 1 of 2 files/);
    expect(head.image?.url).toContain("/og/default");
    expect(readingView).toContain("lib/products.js");
    expect(readingView).toContain('href="/compat/fs/readFileSync"');
    expect(readingView).toContain("What to do");
    expect(await page(`/compat/check/${id.toUpperCase()}`)).toMatchObject({
      status: 308,
      redirect: `/compat/check/${id}`,
    });
  });

  it("has nothing of the code in the database", async () => {
    const { id } = await store(expressShop);
    const row = await env.DB.prepare("SELECT * FROM reports WHERE id = ?").bind(id).first();
    const text = JSON.stringify(row);
    for (const written of [
      "hunter2",
      "products.json",
      "views/home.html",
      "app.get",
      "JSON.parse",
    ]) {
      expect(text).not.toContain(written);
    }
  });

  it("is read as JSON, and goes with its token only", async () => {
    const { id, deleteToken } = await store(tcpEcho);
    const path = `/api/reports/${id}`;
    const stored = v.parse(StoredReport, await (await send(path)).json());
    expect(stored).toMatchObject({ id, report: { title: "tcp-echo" } });
    const wrong = await send(path, { method: "DELETE", headers: { authorization: "Bearer x" } });
    expect(await refusal(wrong)).toMatchObject({ status: 403, code: "wrong-delete-token" });
    const authorization = `Bearer ${deleteToken}`;
    const gone = await send(path, { method: "DELETE", headers: { authorization } });
    expect(gone.status).toBe(204);
    expect(await refusal(await send(path))).toMatchObject({ status: 404, code: "not-found" });
    expect(await page(`/compat/check/${id}`)).toMatchObject({ status: 404 });
  });

  it.each(["/compat/check/nope", "/compat/check/0000000000"])("is not at %s", async (path) => {
    const result = await page(path);
    expect(result).toMatchObject({ status: 404, data: { page: "not-found" } });
    expect(result.head.robots).toBe("noindex");
  });
});
