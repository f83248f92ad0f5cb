import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { refusal, send } from "./test-client.ts";

const lines = vi.spyOn(console, "log").mockImplementation(() => {});
let now = Date.now();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  nextMinute();
  lines.mockClear();
});
afterEach(() => void vi.useRealTimers());

function nextMinute() {
  now += 60_000;
  vi.setSystemTime(now);
}

const legacy = {
  "document-uri": "https://berth.test/p/0000000000?draft=secret#x",
  "blocked-uri": "https://cdn.example/a.js?key=secret",
  "violated-directive": "script-src-elem",
  disposition: "enforce",
  "source-file": "https://berth.test/_berth/main.js?v=1",
  "line-number": 3,
};
const modern = {
  documentURL: "https://berth.test/",
  blockedURL: "inline",
  effectiveDirective: "style-src-attr",
  disposition: "report",
};

function report(type: string, json: unknown, headers: Record<string, string> = {}) {
  return send("/api/csp-reports", { json, headers: { "content-type": type, ...headers } });
}

function logged(): unknown[] {
  return lines.mock.calls.map(([line]) => JSON.parse(String(line)));
}

it("logs a report-uri report without its queries", async () => {
  const answer = await report("application/csp-report", { "csp-report": legacy });
  expect(answer.status).toBe(204);
  expect(logged()).toEqual([
    {
      level: "info",
      where: "csp-report",
      document: "https://berth.test/p/0000000000",
      blocked: "https://cdn.example/a.js",
      directive: "script-src-elem",
      disposition: "enforce",
      source: "https://berth.test/_berth/main.js",
      line: 3,
    },
  ]);
});

it("logs the violations among reports of the Reporting API", async () => {
  const answer = await report("application/reports+json", [
    { type: "csp-violation", age: 1, url: "https://berth.test/", body: modern },
    { type: "deprecation", body: { id: "x" } },
    { type: "csp-violation", body: { documentURL: 1 } },
  ]);
  expect(answer.status).toBe(204);
  expect(logged()).toEqual([expect.objectContaining({ blocked: "inline", source: "" })]);
});

it.each([
  ["an extension's script", { "source-file": "moz-extension://0-0/content.js" }],
  ["an extension's resource", { "blocked-uri": "chrome-extension://abc/x.css" }],
  ["another site's document", { "document-uri": "https://evil.test/" }],
])("says nothing of %s", async (_name, changed) => {
  const answer = await report("application/json", { "csp-report": { ...legacy, ...changed } });
  expect(answer.status).toBe(204);
  expect(logged()).toEqual([]);
});

const flood = Array.from({ length: 50 }, () => ({ type: "csp-violation", body: modern }));

it("logs twenty of a visitor's flood in a minute, and then how many it left out", async () => {
  await report("application/reports+json", flood);
  await report("application/reports+json", flood);
  expect(logged()).toHaveLength(20);
  const other = await report("application/reports+json", flood, { "cf-connecting-ip": "::1" });
  expect(other.status).toBe(204);
  expect(logged()).toHaveLength(40);

  nextMinute();
  lines.mockClear();
  await report("application/csp-report", { "csp-report": legacy });
  expect(logged()).toEqual([
    { level: "info", where: "csp-reports-dropped", reports: 110 },
    expect.objectContaining({ where: "csp-report" }),
  ]);
});

it("logs two hundred of everybody's flood in a minute", async () => {
  for (let visitor = 0; visitor < 12; visitor += 1) {
    await report("application/reports+json", flood, { "cf-connecting-ip": `::${visitor}` });
  }
  expect(logged()).toHaveLength(200);
});

it("refuses what is no report, and what is too long for one", async () => {
  expect((await refusal(await report("application/json", { hello: 1 }))).status).toBe(400);
  expect((await refusal(await report("text/plain", {}))).status).toBe(415);
  const long = { "csp-report": { ...legacy, "script-sample": "x".repeat(16 * 1024) } };
  expect((await refusal(await report("application/csp-report", long))).status).toBe(413);
});
