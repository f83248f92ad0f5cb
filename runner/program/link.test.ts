import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { linkImports, unknownPackageHint } from "./link.ts";

const entry = (module: string) => ({
  package: module.split("/")[0] ?? module,
  version: "1.0.0",
  license: "MIT",
  module: `${module}.js`,
  format: "esm" as const,
});
const shelf = {
  index: {
    digest: "",
    packages: { express: entry("express"), hono: entry("hono"), "hono/cors": entry("hono/cors") },
    modules: {},
  },
};

function link(code: string, more: Record<string, string> = {}, path = "src/a.mjs") {
  const analysis = analyse({ files: { [path]: code, ...more }, entry: path }, (_, text) => text);
  if ("failure" in analysis) throw new Error(analysis.failure.message);
  const file = analysis.files.get(path);
  if (file === undefined) throw new Error("The entry was not analysed.");
  return linkImports(file, analysis.files, shelf);
}

test.each([
  ["import e from 'express';", "import e from '/__berth/shelf/express.js';"],
  ['import { cors } from "hono/cors";', 'import { cors } from "/__berth/shelf/hono/cors.js";'],
  ["import os from 'os';", "import os from 'node:os';"],
  ["import fs from 'fs';", "import fs from '/__berth/node-fs.js';"],
  ["import { resolve } from 'path';", "import { resolve } from '/__berth/node-path.js';"],
  ["import b from './b';", "import b from '/__berth/code/src/b.mjs';"],
  ["import c from '../c.cjs';", "import c from '/__berth/cjs/c.cjs.js';"],
  [
    "import d from './d.json' with { type: 'json' };",
    "import d from '/__berth/json/src/d.json.js';",
  ],
  ["export * from './b.mjs';", "export * from '/__berth/code/src/b.mjs';"],
  [
    "const b = await import('./b.mjs'); b;",
    "const b = await import('/__berth/code/src/b.mjs'); b;",
  ],
  ["const n = () => import('nowhere');", "const n = () => import('nowhere');"],
])("%s", (code, expected) => {
  const files = { "src/b.mjs": "", "c.cjs": "", "src/d.json": "{}" };
  expect(link(code, files)).toEqual({ code: expected });
});

test("import.meta is replaced without moving what follows", () => {
  const code = "const a = import.meta.url; a;\n// the last line";
  const linked = link(code);
  if (!("code" in linked)) throw new Error("It links.");
  expect(linked.code.split("\n")).toEqual([
    "const a = __berthMeta.url; a;",
    "// the last line",
    'import __berthMeta from "/__berth/meta/src/a.mjs.js";',
  ]);
  expect(linked.code.indexOf(".url")).toBe(code.indexOf(".url"));
});

test("a package that is not there is a failure with its place", () => {
  expect(link("import x from 'fs';\nimport e from 'expres';")).toEqual({
    failure: {
      kind: "unknown-package",
      message: 'The package "expres" is not on the shelf.',
      hint: 'Did you mean "express"? Packages on the shelf: express, hono.',
      file: "src/a.mjs",
      line: 2,
      column: 16,
    },
  });
});

test("a file that is not there is one, too", () => {
  expect(link("import './nope.js';")).toMatchObject({
    failure: {
      kind: "startup",
      message: "Cannot find module './nope.js' imported from src/a.mjs.",
    },
  });
});

test("a hint without a near name says what can be done", () => {
  expect(unknownPackageHint("mongoose", shelf)).toBe(
    "Packages on the shelf: express, hono. Other code can be pasted into a file of the program.",
  );
});
