import { env, exports } from "cloudflare:workers";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { compatFiles, ProofProgram } from "../contract/compat-site.ts";
import { dataRoutes } from "../contract/routes.ts";
import { runGate } from "./pages/run-gate.ts";
import { isProofProgram } from "./compat/is-proof.ts";
import { compatReader } from "./compat/read-file.ts";
import { readOverview } from "./compat/subjects.ts";

const origin = "https://berth.test";
const source = { assets: env.ASSETS, origin };
const context = { ...source, db: env.DB, runHost: "run.test" };
const readProof = compatReader(ProofProgram);

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(origin + path, init);
}

it.each([
  "/compat",
  "/compat/claims",
  "/compat/packages",
  "/compat/check",
  "/compat/claims/fs",
  "/compat/fs",
  "/compat/fs-promises",
  "/compat/http/get",
  "/proof/path-join",
])("gives %s once, and the same again", async (path) => {
  const result = await runGate(new URL(path, origin), context);
  expect(result.status).toBe(200);
  expect(result.head.canonical).toBe(origin + path);
  expect(result.head.robots).toBe(path.startsWith("/proof") ? "noindex" : undefined);
  expect(await runGate(new URL(path, origin), context)).toBe(result);
});

it.each([
  "/compat/nope",
  "/compat/FS",
  "/compat/..%2Foverview",
  "/compat/fs/nope",
  "/compat/fs/constructor",
  "/compat/claims/nope",
  "/compat/claims/__proto__",
  "/proof/nope",
  "/proof/..%2F..%2Foverview",
])("says that nothing was measured at %s", async (path) => {
  const result = await runGate(new URL(path, origin), context);
  expect(result).toMatchObject({ status: 404, data: { page: "not-found" } });
  expect(result.head.robots).toBe("noindex");
});

it("shows on an API's page what its programs recorded, and leads to them", async () => {
  const { readingView } = await runGate(new URL("/compat/http/get", origin), context);
  expect(readingView).toContain("From compatibility date 2025-08-15");
  expect(readingView).toContain("No such module &quot;node:http&quot;");
  expect(readingView).toContain(
    'href="/proof/http-client-flag-default-2025-08-15?date=2025-08-15"',
  );
});

it("counts what the data has", async () => {
  const { modules, claims, runtimes } = await readOverview(source);
  const { readingView } = await runGate(new URL("/compat", origin), context);
  const total = modules.reduce((sum, module) => sum + module.total, 0);
  expect(readingView).toContain(`${total} APIs of ${modules.length} modules`);
  expect(readingView).toContain(`${claims["holds"]} holds`);
  expect(readingView).toContain(`workerd ${runtimes.workerd}`);
});

it.each([
  [dataRoutes.compatJson, "application/json"],
  [dataRoutes.compatCsv, "text/csv; charset=utf-8"],
  [dataRoutes.compatFeed, "application/atom+xml; charset=utf-8"],
])("%s is data for anybody, read only, and HEAD is as GET", async (path, type) => {
  const get = await ask(path);
  const text = await get.text();
  expect([get.status, get.headers.get("content-type")]).toEqual([200, type]);
  expect(get.headers.get("access-control-allow-origin")).toBe("*");
  expect(text.length).toBeGreaterThan(200);
  const head = await ask(path, { method: "HEAD" });
  expect([head.status, head.body, head.headers.get("content-type")]).toEqual([200, null, type]);
  const post = await ask(path, { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  await post.text();
});

it("says of every API in JSON and in CSV the same", async () => {
  const all = await (
    await ask(dataRoutes.compatJson)
  ).json<{
    runtimes: { dates: string[] };
    modules: { module: string; apis: { path: string }[] }[];
  }>();
  const lines = (await (await ask(dataRoutes.compatCsv)).text()).trimEnd().split("\n");
  expect(lines[0]).toBe(["module", "api", "kind", ...all.runtimes.dates].join(","));
  const count = all.modules.reduce((sum, { apis }) => sum + apis.length, 0);
  expect(lines).toHaveLength(count + 1);
});

it("is a feed that a reader takes: ids, titles, dates and authors", async () => {
  const found: Record<string, string[]> = {};
  let open = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, uri }) => {
    expect(uri).toBe("http://www.w3.org/2005/Atom");
    open = name;
    (found[name] ??= []).push("");
  });
  parser.on("text", (text) => {
    if (text.trim() !== "") (found[open] ??= []).push(text);
  });
  parser.write(await (await ask(dataRoutes.compatFeed)).text()).close();
  const entries = found["entry"]?.length ?? 0;
  expect(entries).toBeGreaterThan(0);
  for (const element of ["id", "title", "updated"]) {
    const values = (found[element] ?? []).filter((value) => value !== "");
    expect([element, values.length]).toEqual([element, entries + 1]);
  }
  expect(new Set(found["id"]?.filter((id) => id !== "")).size).toBe(entries + 1);
  expect(found["name"]).toContain("Berth");
  for (const date of found["updated"]?.filter((value) => value !== "") ?? []) {
    expect(new Date(date).toISOString()).toContain(date.slice(0, 19));
  }
});

it("knows a proof by its bytes, at every date that was measured and at no other", async () => {
  const proof = await readProof(source, compatFiles.program("path-join"));
  if (proof === undefined) throw new Error("There is no such proof.");
  const { program } = proof;
  const { runtimes } = await readOverview(source);
  expect(await isProofProgram(source, program)).toBe(true);
  for (const compatibilityDate of runtimes.dates) {
    expect(await isProofProgram(source, { ...program, compatibilityDate })).toBe(true);
  }
  expect(await isProofProgram(source, { ...program, compatibilityDate: "2025-01-01" })).toBe(false);
  expect(await isProofProgram(source, { ...program, compatibilityFlags: [] })).toBe(false);
  const files = { ...program.files, "probe.js": "export default () => 1;\n" };
  expect(await isProofProgram(source, { ...program, files })).toBe(false);
  expect(await isProofProgram(source, { ...program, env: { a: "b" } })).toBe(false);
});
