import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Program } from "../../contract/program.ts";
import { importedPackages } from "./imported-packages.ts";
import { projectFiles } from "./project-files.ts";
import { serverKind } from "./project-worker.ts";

function take(program: Program, title = "My server!") {
  const requests = [{ method: "POST", path: "/a?b", headers: [], body: "'\"`${1}" }];
  return projectFiles({ title, description: "", program, requests, url: undefined });
}

function one(code: string, more: Program["files"] = {}): Program {
  return { files: { "server.js": code, ...more }, entry: "server.js" };
}

const Json = v.pipe(v.string(), v.parseJson());

describe("projectFiles", () => {
  it("pins what the program imports to the versions that it ran with", () => {
    const code =
      'const e = require("express"); require("node:fs"); require("http"); require("./x");';
    const files = take(one(code));
    const manifest = v.parse(Json, files["package.json"]);
    expect(manifest).toMatchObject({
      name: "my-server",
      dependencies: { express: expect.stringMatching(/^5\.\d+\.\d+$/) },
      devDependencies: {
        wrangler: expect.stringMatching(/^\d/),
        vitest: expect.stringMatching(/^\d/),
      },
      engines: { node: ">=22" },
      allowScripts: { esbuild: true, workerd: true },
    });
    expect(manifest).not.toHaveProperty("dependencies.http");
  });

  it("keeps the older version that a package.json asks for, and its type", () => {
    const own = JSON.stringify({
      type: "module",
      dependencies: { express: "^4.18.0", left: "1.2.3" },
    });
    const manifest = v.parse(Json, take(one("", { "package.json": own }))["package.json"]);
    expect(manifest).toMatchObject({
      type: "module",
      dependencies: { express: expect.stringMatching(/^4\./), left: "1.2.3" },
    });
  });

  it("says what the Worker is: date, flags, variables, files that are read", () => {
    const program = {
      ...one("app.listen(1)", { "views/a.ejs": "<%= 1 %>", "logo.png": { base64: "AA==" } }),
      compatibilityDate: "2026-01-02",
      compatibilityFlags: ["nodejs_compat"],
      env: { A: "1" },
    };
    const files = take(program);
    expect(v.parse(Json, files["wrangler.jsonc"])).toMatchObject({
      name: "my-server",
      main: "src/worker.mjs",
      compatibility_date: "2026-01-02",
      compatibility_flags: ["nodejs_compat"],
      vars: { A: "1" },
      rules: [{ type: "Data", globs: ["**/*.ejs", "**/*.png"], fallthrough: true }],
    });
    expect(files["src/logo.png"]).toEqual({ base64: "AA==" });
    expect(files).not.toHaveProperty("src/package.json");
  });

  it("sends each saved request in a test, whatever stands in it", () => {
    const text = take(one("app.listen(1)"))["test/requests.test.mjs"];
    expect(text).toContain(String.raw`body: "'\"` + '`${1}"');
    expect(text).toContain('new URL("/a?b", base)');
  });

  it("tells a CommonJS file where it is, on its first line", () => {
    const program = one("app.listen(1)", {
      "lib/a.js": '"use strict";\nread(__dirname);',
      "lib/b.mjs": "const __dirname = import.meta.dirname;",
      "lib/c.js": "const { __dirname } = require('x');",
    });
    const files = take(program);
    expect(files["src/lib/a.js"]).toBe(
      'var __dirname = "/bundle/lib", __filename = "/bundle/lib/a.js"; "use strict";\nread(__dirname);',
    );
    for (const path of ["lib/b.mjs", "lib/c.js"])
      expect(files[`src/${path}`]).toBe(program.files[path]);
  });

  it("has a name where the title gives none", () => {
    expect(v.parse(Json, take(one(""), "日本")["package.json"])).toMatchObject({ name: "server" });
  });
});

it.each([
  ["http.createServer(f).listen(process.env.PORT)", "listens"],
  ["serve(app) // from '@hono/node-server'", "listens"],
  ["module.exports = app", "exported"],
  ["export default app", "exported"],
  ["const app = new Hono(); export default app", "worker"],
  ["export default { async fetch() {} }", "worker"],
  ["server.listen(1); export default httpServerHandler({ port: 1 })", "worker"],
])("serverKind of %s is %s", (code, kind) => {
  expect(serverKind(one(code))).toBe(kind);
});

it("importedPackages reads every way to import, and code only", () => {
  const program = one(
    `import a from "aa"; import "bb/c"; export * from '@s/p/q'; await import("dd");
     const e = require("ee.js"); require("./f"); import g from "node:http"; import h from "cloudflare:node"; require("fs/promises")`,
    { "a.html": 'import x from "html"', "b.ts": 'import type { T } from "tt";' },
  );
  expect(importedPackages(program)).toEqual(["@s/p", "aa", "bb", "dd", "ee.js", "tt"]);
});
