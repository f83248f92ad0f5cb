import { expect, inject, it } from "vitest";
import * as v from "valibot";
import { CheckReading, runnerPaths } from "../../contract/runner.ts";

async function read(files: Record<string, string>, entry?: string) {
  const call = { files, ...(entry === undefined ? {} : { entry }) };
  const answer = await fetch(inject("runnerUrl") + runnerPaths.check, {
    method: "POST",
    body: `${JSON.stringify(call)}\n`,
  });
  return v.parse(CheckReading, await answer.json()).files;
}

async function one(source: string, path = "a.js") {
  const [file] = await read({ [path]: source });
  if (file === undefined) throw new Error(`${path} was not read.`);
  return file;
}

const said = (all: readonly { name: string; lines: number[] }[]) =>
  all.map(({ name, lines }) => `${name} ${lines.join(",")}`);

it.each<[string, string, string[]]>([
  ["a named import", 'import { readFile as r } from "fs";\nr("a");', ["node:fs.readFile 1,2"]],
  ["a default import", 'import fs from "node:fs";\nfs.readFile("a");', ["node:fs.readFile 2"]],
  ["a namespace", 'import * as fs from "fs";\nfs.promises.stat("a");', ["node:fs.promises.stat 2"]],
  ["require", 'const fs = require("fs");\nfs.statSync("a");', ["node:fs.statSync 2"]],
  ["what is taken out", 'const { join: j } = require("path");\nj();', ["node:path.join 1,2"]],
  [
    "what is taken out later",
    'const p = require("path");\nconst { join } = p;',
    ["node:path.join 2"],
  ],
  ["import()", 'const { join } = await import("node:path");', ["node:path.join 1"]],
  [
    "an instance",
    'require("http").createServer().listen(1);',
    ["node:http.createServer 1", "node:http.createServer().listen 1"],
  ],
  ["a global", "process.env.A; Buffer.from('a');", ["process.env.A 1", "Buffer.from 1"]],
  ["a name of one's own", "const process = { env: {} };\nprocess.env.A;", []],
])("finds an API by %s", async (_, source, uses) => {
  const file = await one(source);
  expect(said(file.uses).toSorted()).toEqual(uses.toSorted());
});

it("names the packages of a file, and not what JSX becomes", async () => {
  const file = await one(
    'import { render } from "@scope/pkg/sub";\nexport * from "left-pad";\nexport default () => render(<p />);\n',
    "a.tsx",
  );
  expect(said(file.packages)).toEqual(["@scope/pkg 1", "left-pad 2"]);
});

it("follows the entry to what it loads, and no further", async () => {
  const files = await read(
    {
      "server.js": 'require("./lib"); import("./routes/a.mjs");',
      "lib/index.js": "exports.a = 1;",
      "routes/a.mjs": 'import "#db";',
      "db/pool.js": "export default 1;",
      "package.json": '{ "imports": { "#db": "./db/pool.js" } }',
      "scripts/seed.js": 'require("../lib");',
    },
    "server.js",
  );
  const reached = files.filter((file) => file.reached).map(({ path }) => path);
  expect(reached.toSorted()).toEqual(["db/pool.js", "lib/index.js", "routes/a.mjs", "server.js"]);
});

it("takes a computed name for any file below", async () => {
  const files = await read(
    {
      "server.js": "for (const name of names) require(`./routes/${name}`);",
      "routes/a.js": "",
    },
    "server.js",
  );
  expect(files.every((file) => file.reached)).toBe(true);
});

it("follows the aliases of a tsconfig.json with comments and spare commas", async () => {
  const files = await read(
    {
      "tsconfig.json": `{
  /* "paths": {} */
  "compilerOptions": { "baseUrl": "./src", "paths": { "@lib/*": ["lib/*"], "~db": ["db.ts"], }, } // end
}`,
      "src/a.ts":
        'import { b } from "@lib/b";\nimport { db } from "~db";\nimport { c } from "c";\nb(db, c);',
      "src/lib/b.ts": "export const b = (...all: unknown[]) => all;",
      "src/db.ts": "export const db = 1;",
      "src/c.ts": "export const c = 1;",
    },
    "src/a.ts",
  );
  expect(files.flatMap(({ packages }) => packages)).toEqual([]);
  expect(files.every((file) => file.reached)).toBe(true);
});

it("says what was not given, of code only", async () => {
  const file = await one(
    'require("./b");\nrequire("./c.json");\nimport("./d.css");\nrequire("./e.js");',
  );
  expect(file.missing).toEqual([
    { specifier: "./b", line: 1 },
    { specifier: "./e.js", line: 4 },
  ]);
});

it.each([
  ["a.js", "const a = ;\n", 1],
  ["a.ts", "const a: = 1;\n", 1],
])(
  "says of %s that it could not be parsed, and nothing of its text",
  async (path, source, line) => {
    const { failure } = await one(source, path);
    expect(failure).toEqual({ message: "It could not be parsed.", line });
  },
);
