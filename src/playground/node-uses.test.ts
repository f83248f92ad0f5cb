import { parser } from "@lezer/javascript";
import { expect, it } from "vitest";
import { nodeUses } from "./node-uses.ts";

const modules = new Set(["node:http", "node:fs", "node:os", "node:process", "node:buffer"]);
const scripts = parser.configure({ dialect: "ts jsx" });

/** What is used, in the order of the text: the API, and the words that name it. */
function usesOf(text: string): string[] {
  return nodeUses(scripts.parse(text), text, (name) => modules.has(name))
    .toSorted((a, b) => a.from - b.from)
    .map(({ module, path, from, to }) => `${module}.${path} ${text.slice(from, to)}`);
}

it.each([
  [
    'import http from "node:http"; http.get(a);',
    ["node:http. http", 'node:http. "node:http"', "node:http. http", "node:http.get get"],
  ],
  [
    "import * as fs from 'fs'; fs?.promises.readFile;",
    [
      "node:fs. fs",
      "node:fs. 'fs'",
      "node:fs. fs",
      "node:fs.promises promises",
      "node:fs.promises.readFile readFile",
    ],
  ],
  [
    'import { get as load } from "http"; load();',
    ["node:http.get get", 'node:http. "http"', "node:http.get load"],
  ],
  [
    'const { promises: { stat }, x = 1, ...rest } = require("fs"); stat();',
    [
      "node:fs.promises promises",
      "node:fs.promises.stat stat",
      "node:fs.x x",
      'node:fs. "fs"',
      "node:fs.promises.stat stat",
    ],
  ],
  [
    'const os = await import("os"); os.default.cpus();',
    ['node:os. "os"', "node:os. os", "node:os. default", "node:os.cpus cpus"],
  ],
  ['require("http").createServer();', ['node:http. "http"', "node:http.createServer createServer"]],
  [
    'const make = require("http").createServer; make();',
    ['node:http. "http"', "node:http.createServer createServer", "node:http.createServer make"],
  ],
  [
    "process.env.PORT",
    ["node:process. process", "node:process.env env", "node:process.env.PORT PORT"],
  ],
  ["Buffer.from(a)", ["node:buffer.Buffer Buffer", "node:buffer.Buffer.from from"]],
])("finds in %s what is Node's", (text, uses) => {
  expect(usesOf(text)).toEqual(uses);
});

it.each([
  ["a package", 'import express from "express"; express.json();', []],
  ["a file", 'import fs from "./fs.js"; fs.read();', []],
  ["types alone", 'import type { Server } from "node:http"; let a: Server;', []],
  ["a comment", '// import fs from "node:fs"; fs.read()', []],
  ["a text", '`import fs from "node:fs"`;', []],
  ["a process of its own", "const process = {}; process.exit();", []],
  [
    "a parameter of the same name",
    'import http from "http"; function go(http) { http.get(); }',
    ["node:http. http", 'node:http. "http"'],
  ],
  [
    "a type among what is imported",
    'import { type Server, get } from "http";',
    ["node:http.get get", 'node:http. "http"'],
  ],
  [
    "what a call gives",
    'const server = require("http").createServer(); server.listen();',
    ['node:http. "http"', "node:http.createServer createServer"],
  ],
])("does not take %s for Node", (_name, text, uses) => {
  expect(usesOf(text)).toEqual(uses);
});
