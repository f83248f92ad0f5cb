import { expect } from "vitest";
import { runErrors } from "../../../contract/run-errors.ts";
import { program } from "../test-run.ts";
import { at, type Trigger } from "./trigger.ts";

/** What causes each error before the first request is handled, and what has to be said of it. The first error decides the outcome. */
export const startupTriggers: Record<string, Trigger> = {
  "syntax, CommonJS": {
    of: program("a.js", "const a = 1;\n\nfoo( ;\n"),
    error: { kind: "syntax", message: "SyntaxError: Unexpected token ';'", ...at("a.js", 3, 6) },
  },
  "syntax, CommonJS, first line": {
    of: program("a.js", "const a = ;"),
    error: { kind: "syntax", ...at("a.js", 1, 11) },
  },
  "syntax, ESM": {
    of: program("a.mjs", "import http from 'node:http';\n\nfoo( ;\n"),
    error: { kind: "syntax", ...at("a.mjs", 3, 6) },
  },
  "syntax, a file that is required": {
    of: { entry: "a.js", files: { "a.js": "require('./b')", "b.js": "\nlet x = 1;\nlet x = 2;" } },
    error: {
      kind: "syntax",
      message: "SyntaxError: Identifier 'x' has already been declared",
      ...at("b.js", 3, 5),
    },
  },
  "syntax, TypeScript": {
    of: program("a.ts", "const x: number = 1;\nconst y: = 2;"),
    error: { kind: "syntax", ...at("a.ts", 2, 10) },
  },
  "syntax, JSX": {
    of: program("a.jsx", "const x = 1;\nconst y = <p>;"),
    error: {
      kind: "syntax",
      message: "SyntaxError: Unterminated JSX contents",
      file: "a.jsx",
      line: 2,
    },
  },
  "syntax, an export that is not there": {
    of: {
      entry: "a.mjs",
      files: {
        "a.mjs": "import fs from 'fs';\nimport { here, nope } from './b.mjs';",
        "b.mjs": "export const here = 1;",
      },
    },
    error: {
      kind: "syntax",
      message:
        "SyntaxError: The requested module './b.mjs' does not provide an export named 'nope'",
      ...at("a.mjs", 2, 16),
    },
  },
  "unknown-package, import": {
    of: program("a.mjs", "import fs from 'fs';\nimport e from 'expres';"),
    error: {
      kind: "unknown-package",
      message: 'The package "expres" is not on the shelf.',
      hint: expect.stringMatching(/^Did you mean "express"\? Packages on the shelf: express, koa,/),
      ...at("a.mjs", 2, 16),
    },
  },
  "unknown-package, require": {
    of: program("a.js", "const x = 1;\nconst e = require('koaa');"),
    error: {
      kind: "unknown-package",
      hint: expect.stringContaining('"koa"'),
      ...at("a.js", 2, 11),
    },
  },
  "unknown-package, nothing near": {
    of: program("a.js", "require('left-pad-of-the-world')"),
    error: {
      kind: "unknown-package",
      hint: expect.stringMatching(/^Packages on the shelf: /),
      ...at("a.js", 1, 1),
    },
  },
  "startup, a throw": {
    of: program("a.js", "function boom() {\n  throw new RangeError('at start');\n}\nboom();"),
    error: {
      kind: "startup",
      message: "RangeError: at start",
      ...at("a.js", 2, 9),
      stack: expect.stringContaining("at boom (a.js:2:9)"),
    },
  },
  "startup, a throw on the first line": {
    of: program("a.js", "const x = 1; throw new Error('first')"),
    error: { kind: "startup", ...at("a.js", 1, 20) },
  },
  "startup, a throw in ESM": {
    of: program("a.mjs", "export const x = 1; throw new Error('first')"),
    error: { kind: "startup", ...at("a.mjs", 1, 27) },
  },
  "startup, a throw in TypeScript": {
    of: program(
      "a.ts",
      "interface A { b: string }\nconst a: A = JSON.parse('{');\nexport default a;",
    ),
    error: { kind: "startup", file: "a.ts", line: 2 },
  },
  "startup, something that is no Error": {
    of: program("a.js", "throw { a: 1 }"),
    error: { kind: "startup", message: 'Uncaught: {"a":1}' },
  },
  "startup, a missing file, import": {
    of: program("a.mjs", "import x from './nope.js';"),
    error: {
      kind: "startup",
      message: "Cannot find module './nope.js' imported from a.mjs.",
      ...at("a.mjs", 1, 16),
    },
  },
  "startup, a missing file, require": {
    of: program("a.js", "const x = 1;\nrequire('./nope');"),
    error: {
      kind: "startup",
      message: expect.stringContaining("Cannot find module './nope'"),
      ...at("a.js", 2, 1),
    },
  },
  "startup, a built-in that does not exist": {
    of: program("a.js", "require('node:nope');"),
    error: {
      kind: "startup",
      message: 'The runtime has no module "node:nope" here.',
      ...at("a.js", 1, 1),
    },
  },
  "startup, JSON that is none": {
    of: { entry: "a.js", files: { "a.js": "require('./b.json');", "b.json": "{" } },
    error: { kind: "startup", message: expect.stringContaining("JSON"), ...at("a.js", 1, 1) },
  },
  "startup, process.exit": {
    of: program("a.js", "console.log('x');\nprocess.exit(1);"),
    error: {
      kind: "startup",
      message: expect.stringContaining("process.exit(1) was called"),
      ...at("a.js", 2, 9),
    },
  },
  "startup, process.exit behind a failed main": {
    of: program(
      "a.js",
      "async function main() {\n  await null;\n  throw new Error('boom');\n}\nmain().catch((error) => {\n  console.error(error);\n  process.exit(1);\n});",
    ),
    error: { kind: "startup", ...at("a.js", 7, 11) },
  },
  "startup, an entry that is no code": {
    of: program("index.html", "<p>"),
    error: { kind: "startup", file: "index.html" },
  },
  "syntax, code that closes the wrapper of CommonJS": {
    of: program("a.js", "const a = 1;\n}; console.log('out'); {\n"),
    error: {
      kind: "syntax",
      message: "SyntaxError: Unexpected token",
      ...at("a.js", 2, 1),
      frame: "  1 | const a = 1;\n> 2 | }; console.log('out'); {\n    | ^\n  3 |",
    },
  },
  "startup, a main that rejects": {
    of: program(
      "a.js",
      "async function main() {\n  await null;\n  throw new Error('no database');\n}\nmain();",
    ),
    error: {
      kind: "startup",
      message: "Error: no database",
      ...at("a.js", 3, 9),
      frame: expect.stringContaining("> 3 |   throw new Error('no database');\n    |         ^"),
    },
  },
  "startup, a main of an ES module that rejects": {
    of: program(
      "a.mjs",
      "const main = async () => { throw new Error('no database'); };\nvoid main();",
    ),
    error: { kind: "startup", message: "Error: no database", ...at("a.mjs", 1, 34) },
  },
  "startup, a chain that nobody catches": {
    of: program(
      "a.mjs",
      "import http from 'node:http';\nPromise.reject(new RangeError('late')).then(() => http.createServer().listen(1));",
    ),
    error: { kind: "startup", message: "RangeError: late", ...at("a.mjs", 2, 16) },
  },
  "startup, a throw in TypeScript, by the columns of the source": {
    of: program(
      "a.ts",
      "const a: Map<string, number> = new Map<string, number>(); throw new Error(`${a.size}`);",
    ),
    error: { kind: "startup", ...at("a.ts", 1, 65) },
  },
  "no-server": {
    of: program("a.js", "console.log('hello');"),
    error: { kind: "no-server", ...runErrors["no-server"] },
  },
  "global-scope": {
    of: program("a.js", "const x = 1;\nsetInterval(() => {}, 10);"),
    error: { kind: "global-scope", ...runErrors["global-scope"], ...at("a.js", 2, 1) },
  },
  "global-scope, random values": {
    of: program("a.js", "const { randomUUID } = require('crypto');\nconst id = randomUUID();"),
    error: { kind: "global-scope", ...at("a.js", 2, 12) },
  },
  "global-scope, top-level fetch": {
    of: program("a.mjs", "const x = await fetch('http://localhost/');\nexport default {};"),
    error: { kind: "global-scope", file: "a.mjs", line: 1 },
  },
  "global-scope, a main that waits": {
    of: program(
      "a.js",
      "async function main() {\n  await new Promise((resolve) => setTimeout(resolve, 10));\n  require('http').createServer().listen(1);\n}\nmain();",
    ),
    error: { kind: "global-scope", ...at("a.js", 2, 34) },
  },
};
