import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { reportSteps } from "../../contract/report-steps.ts";
import { fileVerdict, reportTitle, reportVerdict } from "../../contract/report-verdict.ts";
import { checkProject } from "./check-project.ts";
import { clusterServer, expressShop, fastifyLogin, tcpEcho, typedApi } from "./test-projects.ts";

const source = { assets: env.ASSETS, origin: "https://berth.test", runner: env.RUNNER };

async function check(files: Record<string, string>, date?: string) {
  const report = await checkProject(source, { files, ...(date === undefined ? {} : { date }) });
  const file = (path: string) => {
    const found = report.files.find((each) => each.path === path);
    if (found === undefined) throw new Error(`${path} is not in the report.`);
    return found;
  };
  const rules = (path: string) => file(path).findings.map(({ rule, line }) => `${rule}:${line}`);
  const uses = (path: string) =>
    file(path).uses.map(
      ({ module, api, category, lines }) => `${module}.${api} ${category} ${lines.join()}`,
    );
  const named = (name: string) => report.packages.find((each) => each.name === name);
  return { report, file, rules, uses, named, kind: reportVerdict(report).kind };
}

it("tells of an Express app what it writes, and what is not deployed", async () => {
  const { report, file, rules, uses, named, kind } = await check(expressShop);
  expect(report).toMatchObject({ title: "express-shop", entry: "server.js", isRead: true });
  expect(kind).toBe("changes");
  expect(reportTitle(report)).toBe("express-shop: 2 files, 1 to change");
  expect(fileVerdict(file("server.js"))).toBe("runs");
  expect(uses("server.js")).toEqual([
    "node:fs.readFileSync differs 2,5",
    "node:process.env differs 7",
  ]);
  expect(rules("lib/products.js")).toEqual(["read-only-files:3"]);
  // A test of it is none of what the entry loads.
  expect(file("test/products.test.js").reached).toBe(false);
  expect(named("express")).toMatchObject({ status: "works", asked: "^4.18.0", files: 1 });
  expect(named("express")?.tried).toMatch(/^4\./);
  expect(named("left-pad")).toMatchObject({ status: "not tried", files: 0 });
  expect(named("jest")).toMatchObject({ from: "devDependencies", files: 0 });
});

it("says of scripts what becomes of them, and repeats nothing of them", async () => {
  const { report } = await check(expressShop);
  const about = report.notes.map((note) => note.about);
  expect(about).toContain("scripts.dev of package.json");
  expect(about).toContain("engines.node of package.json");
  expect(JSON.stringify(report)).not.toMatch(/hunter2|products\.json"|views\/home/);
});

it("names what to use instead of a native package", async () => {
  const { report, rules, named, kind } = await check(fastifyLogin);
  expect(kind).toBe("changes");
  expect(named("bcrypt")).toMatchObject({ status: "fails because", files: 1 });
  expect(named("fastify")?.status).toBe("works with a finding");
  expect(rules("index.js")).toContain("native-addon:2");
  const [first, ...rest] = reportSteps(report);
  expect(first?.severity).toBe("error");
  expect([first, ...rest].map((step) => step?.what).join("\n")).toContain("bcryptjs");
});

it("finds processes and threads in a single file", async () => {
  const { report, rules, uses, kind } = await check(clusterServer);
  expect(kind).toBe("changes");
  expect(report.packages).toEqual([]);
  expect(rules("server.mjs")).toEqual(
    expect.arrayContaining(["cluster:5", "machine-facts:5", "worker-threads:8"]),
  );
  expect(uses("server.mjs")).toContain("node:worker_threads.Worker throws 4,8");
});

it("says of a server of raw TCP that it cannot run, and puts that first", async () => {
  const { report, kind } = await check(tcpEcho);
  expect(kind).toBe("cannot");
  expect(reportVerdict(report).why).toContain("echo.js, line 3.");
  expect(reportSteps(report)[0]?.places).toEqual(["echo.js:3"]);
});

it("follows the aliases of a TypeScript project to its own files", async () => {
  const { report, file, uses, named, kind } = await check(typedApi);
  expect(report.entry).toBe("src/server.ts");
  expect(file("src/lib/users.ts").reached).toBe(true);
  // What is measured of an API is told by other tests.
  expect(uses("src/lib/users.ts")).toContainEqual(
    expect.stringMatching(/^node:crypto\.createHash [\w ]+ 1,5$/),
  );
  expect(report.packages.map(({ name }) => name)).not.toContain("@/lib");
  expect(named("hono")).toMatchObject({ status: "works", files: 1 });
  expect(named("@types/node")).toMatchObject({ status: "works", from: "devDependencies" });
  // Its adapter replaces the global Response.
  expect(kind).toBe("changes");
});

it("judges by the date that is asked for", async () => {
  const files = { "server.js": 'require("http").createServer(() => {}).listen(1);\n' };
  const old = await check(files, "2025-08-14");
  expect(old.report.date).toBe("2025-04-01");
  expect(old.uses("server.js")).toEqual(["node:http.createServer missing 1"]);
  expect(old.kind).toBe("changes");
  const now = await check(files);
  expect(now.report.date).toBe("2026-10-01");
  expect(now.kind).toBe("runs");
});

it("judges a package.json alone", async () => {
  const files = { "package.json": expressShop["package.json"] ?? "" };
  const { report, kind } = await check(files);
  expect(report).toMatchObject({ isRead: true, files: [] });
  expect(kind).toBe("runs");
  expect(reportTitle(report)).toBe("express-shop: 2 packages, 0 to change");
  const broken = await check({ "package.json": '{ "name": ' });
  expect(broken.kind).toBe("changes");
  expect(broken.report.notes).toMatchObject([{ severity: "error", about: "package.json" }]);
});

it("says what could not be parsed, and where", async () => {
  const { report, file, kind } = await check({ "server.js": "const a = 1;\nconst b = ;\n" });
  expect(kind).toBe("changes");
  expect(file("server.js").failure).toEqual({ message: "It could not be parsed.", line: 2 });
  expect(reportSteps(report)[0]?.places).toEqual(["server.js:2"]);
});

it("knows a native addon by its signs", async () => {
  const { report, kind } = await check({
    "package.json": JSON.stringify({
      name: "fast-hash",
      gypfile: true,
      scripts: { install: "node-gyp rebuild" },
      dependencies: { "node-gyp-build": "^4.0.0" },
    }),
    "binding.gyp": "{}",
  });
  expect(kind).toBe("changes");
  expect(report.notes.map((note) => note.about)).toEqual(
    expect.arrayContaining([
      "binding.gyp, gypfile, node-gyp-build",
      "scripts.install of package.json",
    ]),
  );
});

it("keeps an address with a password out of the report", async () => {
  const { report } = await check({
    "package.json": JSON.stringify({
      dependencies: { own: "git+https://me:hunter2@example.com/own" },
    }),
  });
  expect(report.packages).toMatchObject([{ name: "own", status: "not tried" }]);
  expect(JSON.stringify(report)).not.toContain("hunter2");
});

it("still judges the packages when the runner does not answer", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const runner = { fetch: () => Promise.reject(new Error("gone")) };
  const report = await checkProject({ ...source, runner }, { files: fastifyLogin });
  expect(report).toMatchObject({ isRead: false, files: [] });
  expect(report.packages.map(({ name }) => name)).toEqual(["bcrypt", "fastify"]);
  expect(reportVerdict(report).kind).toBe("changes");
  expect(errors).toHaveBeenCalledOnce();
  errors.mockClear();
});
