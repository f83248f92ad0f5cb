import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { answerOf } from "./test-answer.ts";

/** Entry first; its `answer` is what the program serves as JSON. */
const programs: Record<string, { files: Program["files"]; answer: unknown }> = {
  "a require of a name in a variable": {
    files: {
      "a.js":
        "const r = require; answer = [r('./b'), module.require('./c'), ['./b', './c'].map(require)];",
      "b.js": "module.exports = 'b';",
      "c.js": "module.exports = 'c';",
    },
    answer: ["b", "c", ["b", "c"]],
  },
  "createRequire in CommonJS": {
    files: {
      "src/a.js":
        "const { createRequire } = require('module'); const load = createRequire(__filename); answer = [load('./b'), load('../c')];",
      "src/b.js": "module.exports = 'b';",
      "c.js": "module.exports = 'c';",
    },
    answer: ["b", "c"],
  },
  "a package by a computed name": {
    files: {
      "a.js":
        "answer = ['cors', 'helmet'].map((name) => typeof require(name)).concat(typeof require(process.env.ROUTER || '@koa/router'));",
    },
    answer: ["function", "function", "function"],
  },
  "lists of files without the harness": {
    files: {
      "a.mjs":
        "import fs, { promises, readdirSync } from 'fs'; import { readdir } from 'node:fs/promises'; import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const byCallback = await new Promise((resolve) => fs.readdir('.', (error, names) => resolve(names))); const all = readdirSync('/bundle', { recursive: true, withFileTypes: true }).map(({ name }) => name); globalThis.answer = [readdirSync('.'), await readdir(new URL('.', import.meta.url)), await fs.promises.readdir('/bundle/'), await promises.readdir('/bundle'), byCallback, require('fs').readdirSync('/bundle', { withFileTypes: true }).map((entry) => entry.name), all, readdirSync('sub')];",
      "sub/__berth/b.txt": "b",
    },
    answer: [
      ["a.mjs", "sub"],
      ["a.mjs", "sub"],
      ["a.mjs", "sub"],
      ["a.mjs", "sub"],
      ["a.mjs", "sub"],
      ["a.mjs", "sub"],
      ["bundle/a.mjs", "bundle/sub", "bundle/sub/__berth", "bundle/sub/__berth/b.txt"],
      ["__berth"],
    ],
  },
  "a computed import()": {
    files: {
      "src/a.mjs":
        "const load = async (name) => await import(`./parts/${name}`); const url = new URL('./parts/b.js', import.meta.url); const names = ['node:os', 'express']; globalThis.answer = [(await load('a.mjs')).a, (await load('b')).b, (await import(url)).default, (await load('c.json')).default, ...(await Promise.all(names.map(async (name) => typeof (await import(name)).default)))];",
      "src/parts/a.mjs": "export const a = 1;",
      "src/parts/b.js": "exports.b = 2;",
      "src/parts/c.json": "3",
    },
    answer: [1, 2, { b: 2 }, 3, "object", "function"],
  },
  "a computed import() that finds nothing": {
    files: {
      "a.mjs":
        "const name = './nope'; globalThis.answer = await import(name).catch((error) => [error.code, error.message]);",
    },
    answer: ["ERR_MODULE_NOT_FOUND", "Cannot find module './nope' imported from /bundle/a.mjs"],
  },
  "packages in the program itself": {
    files: {
      "a.js":
        "answer = [require('left'), require('left/more'), require('#tools'), require('@team/shared').name, require('./lib')];",
      "package.json": '{"imports": {"#tools": "./src/tools.js"}}',
      "src/tools.js": "module.exports = 'tools';",
      "node_modules/left/package.json":
        '{"exports": {".": "./main.js", "./*": {"import": "./nope.js", "require": "./parts/*.js"}}}',
      "node_modules/left/main.js": "module.exports = 'left of ' + require('right');",
      "node_modules/left/parts/more.js": "module.exports = 'more';",
      "node_modules/right/index.js": "module.exports = 'right';",
      "packages/shared/package.json": '{"name": "@team/shared", "main": "out.js"}',
      "packages/shared/out.js": "exports.name = 'shared';",
      "lib/package.json": '{"main": "./start"}',
      "lib/start.js": "module.exports = 'lib';",
    },
    answer: ["left of right", "more", "tools", "shared", "lib"],
  },
  "the program knows how it was started": {
    files: {
      "src/a.mjs":
        "import { pathToFileURL } from 'node:url'; globalThis.answer = [process.argv[1], process.argv.length, import.meta.url === pathToFileURL(process.argv[1]).href];",
    },
    answer: ["/bundle/src/a.mjs", 2, true],
  },
  "a folder chosen at start-up": {
    files: {
      "src/a.js":
        "process.chdir(__dirname); globalThis.folder = () => [process.cwd(), require('fs').readFileSync('x.txt', 'utf8'), require('path').resolve('x.txt'), require('path').relative('.', '/bundle')]; answer = { toJSON: globalThis.folder };",
      "src/x.txt": "x",
    },
    answer: ["/bundle/src", "x", "/bundle/src/x.txt", ".."],
  },
  "files are read as they were written": {
    files: {
      "a.ts":
        "import fs from 'node:fs'; const n: number = 1; globalThis.answer = [fs.readFileSync('a.ts', 'utf8').slice(0, 25), fs.readFileSync('b.js', 'utf8'), (await import('./b.js')).b + n];",
      "b.js": "exports.b = 1; // as written",
    },
    answer: ["import fs from 'node:fs';", "exports.b = 1; // as written", 2],
  },
  "a handler for another kind of file": {
    files: {
      "a.js":
        "require.extensions['.html'] = (module, filename) => { module.exports = require('fs').readFileSync(filename, 'utf8'); }; answer = [require('./x.html'), typeof require.extensions['.js'], require.resolve.paths('x')];",
      "x.html": "<p>",
    },
    answer: ["<p>", "function", ["/bundle/node_modules", "/node_modules"]],
  },
  "an empty part of the cache is filled again": {
    files: {
      "a.js":
        "globalThis.n = 0; const one = require('./b'); delete require.cache[require.resolve('./b')]; require.cache[require.resolve('./c')] = { exports: 'double' }; answer = [one, require('./b'), require('./c')];",
      "b.js": "module.exports = ++globalThis.n;",
      "c.js": "module.exports = 'c';",
    },
    answer: [1, 2, "double"],
  },
  "browser code beside a computed require": {
    files: {
      "a.js":
        "const name = './lib'; answer = [require(name), ...['app.js', 'bad.js'].map((file) => require('fs').readFileSync('public/' + file, 'utf8'))];",
      "lib.js": "module.exports = 'lib';",
      "public/app.js": "import { h } from 'https://cdn.example/h.js'; h();",
      "public/bad.js": "function (",
    },
    answer: ["lib", "import { h } from 'https://cdn.example/h.js'; h();", "function ("],
  },
};

test.each(Object.entries(programs))("%s", async (_, { files, answer }) => {
  expect(await answerOf(files)).toEqual({ errors: [], answer });
});
