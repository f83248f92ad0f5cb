import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { completeImports } from "./import-completion.ts";

const complete = completeImports(
  {
    builtins: { "node:fs": ["readFile", "Stats"], "node:http": ["createServer"] },
    packages: ["express", "@koa/router"],
  },
  {
    path: "src/server.js",
    paths: () => [
      "src/server.js",
      "src/routes/users.js",
      "data.json",
      "views/index.ejs",
      "lib/a.ts",
    ],
  },
);

/** Labels offered where the bar stands, and the text that they would replace. */
function offered(code: string): { labels: string[]; replaces: string } | undefined {
  const at = code.indexOf("|");
  const doc = code.replace("|", "");
  const found = complete(new CompletionContext(EditorState.create({ doc }), at, false));
  if (found === null) return undefined;
  return { labels: found.options.map(({ label }) => label), replaces: doc.slice(found.from, at) };
}

const files = ["./routes/users.js", "../data.json", "../lib/a.ts"];
const all = ["node:fs", "node:http", "express", "@koa/router", ...files];

it.each([
  ['import fs from "|', all, ""],
  ["import { a } from 'node:h|'", all, "node:h"],
  ['const x = require("@ko|', all, "@ko"],
  ['await import("|")', all, ""],
  ['import users from "./|', files, "./"],
  ['const data = require("../da|ta")', files, "../da"],
  ['import { re| } from "node:fs"', ["readFile", "Stats"], "re"],
  ['import { readFile, | } from "fs"', ["readFile", "Stats"], ""],
  ['const { cre| } = require("http");', ["createServer"], "cre"],
  ['import * as http from "node:http";\nhttp.cr|', ["createServer"], "cr"],
  ['import fs, { Stats } from "node:fs";\nfs.|', ["readFile", "Stats"], ""],
  ['const fs = require("fs");\nfs.re|adFile', ["readFile", "Stats"], "re"],
])("completes %s", (code, labels, replaces) => {
  expect(offered(code)).toEqual({ labels, replaces });
});

it.each([
  "const a = |",
  "request.|",
  'import { a| } from "express"',
  'import express from "express";\nexpress.|',
])("has nothing to say of %s", (code) => {
  expect(offered(code)).toBeUndefined();
});
