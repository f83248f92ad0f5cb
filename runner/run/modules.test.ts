import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { answerOf } from "./test-answer.ts";

/** Entry first; its `answer` is what the program serves as JSON. */
const programs: Record<string, { files: Program["files"]; answer: unknown }> = {
  "CommonJS in several files": {
    files: {
      "src/index.js":
        "const { add } = require('./math'); const list = require('../lib'); answer = [add(1, 2), list];",
      "src/math.js": "exports.add = (a, b) => a + b;",
      "lib/index.js": "module.exports = 'index';",
    },
    answer: [3, "index"],
  },
  "circular requires see what is there so far": {
    files: {
      "a.js":
        "exports.done = false; const b = require('./b'); exports.done = true; answer = [b, exports];",
      "b.js": "exports.seen = require('./a').done;",
    },
    answer: [{ seen: false }, { done: true }],
  },
  "the module object": {
    files: {
      "a.js":
        "answer = [require.main === module, module.filename, __filename, __dirname, require('./lib/b'), module.children.length, require.resolve('./lib/b'), Object.keys(require.cache)];",
      "lib/b.js": "module.exports = [require.main === module, module.parent.filename, __dirname];",
    },
    answer: [
      true,
      "/bundle/a.js",
      "/bundle/a.js",
      "/bundle",
      [false, "/bundle/a.js", "/bundle/lib"],
      1,
      "/bundle/lib/b.js",
      ["/bundle/a.js", "/bundle/lib/b.js"],
    ],
  },
  "a require of a computed path": {
    files: {
      "src/a.js":
        "const fs = require('fs'), path = require('path'), folder = path.join(__dirname, 'routes'); answer = fs.readdirSync(folder).map((name) => require(path.join(folder, name)));",
      "src/routes/one.js": "module.exports = 1;",
      "src/routes/two.js": "module.exports = 2;",
    },
    answer: [1, 2],
  },
  "a module that threw is evaluated again": {
    files: {
      "a.js":
        "globalThis.n = 0; const tries = []; for (let i = 0; i < 2; i++) try { tries.push(require('./b')); } catch (error) { tries.push(error.message); } answer = tries;",
      "b.js": "if (++globalThis.n === 1) throw new Error('first'); module.exports = 'second';",
    },
    answer: ["first", "second"],
  },
  "a missing module has Node's code": {
    files: { "a.js": "try { require('./nope'); } catch (error) { answer = error.code; }" },
    answer: "MODULE_NOT_FOUND",
  },
  "JSON by require": {
    files: {
      "a.js": "answer = require('./package.json').version;",
      "package.json": '{"version": "1.2.3"}',
    },
    answer: "1.2.3",
  },
  "JSON by import, with and without attributes": {
    files: {
      "a.mjs":
        "import one from './data.json' with { type: 'json' }; import two from './data.json'; globalThis.answer = [one, two];",
      "data.json": "[1]",
    },
    answer: [[1], [1]],
  },
  "files by node:fs": {
    files: {
      "src/a.js":
        "const fs = require('fs'), path = require('path'); answer = [path.join(__dirname, '../views/x.html'), './views/x.html', 'views/x.html', path.resolve('views/x.html'), path.join(process.cwd(), 'views/x.html')].map((name) => fs.readFileSync(name, 'utf8'));",
      "views/x.html": "<p>",
    },
    answer: ["<p>", "<p>", "<p>", "<p>", "<p>"],
  },
  "files of bytes": {
    files: {
      "a.js": "answer = [...require('fs').readFileSync(__dirname + '/pixel.bin')];",
      "pixel.bin": { base64: "AAH/" },
    },
    answer: [0, 1, 255],
  },
  "ESM imports CommonJS, by name and by default": {
    files: {
      "a.mjs":
        "import lib, { add, name } from './lib.cjs'; globalThis.answer = [lib.add(1, 2), add(3, 4), name];",
      "lib.cjs":
        "exports.add = (a, b) => a + b; Object.defineProperty(exports, 'name', { value: 'lib' });",
    },
    answer: [3, 7, "lib"],
  },
  "CommonJS requires ESM when it gets there": {
    files: {
      "a.js":
        "globalThis.order = ['a']; const m = require('./b.mjs'); answer = [m.x, m.default, globalThis.order];",
      "b.mjs":
        "import c from './c.cjs'; globalThis.order.push('b'); export const x = c; export default 'd';",
      "c.cjs": "globalThis.order.push('c'); module.exports = 3;",
    },
    answer: [3, "d", ["a", "c", "b"]],
  },
  "CommonJS imports ESM": {
    files: {
      "a.js":
        "answer = null; module.exports = import('./b.mjs').then((b) => { answer = b.x; return serve; });",
      "b.mjs": "export const x = 5;",
    },
    answer: 5,
  },
  "import.meta as Node fills it": {
    files: {
      "app/a.mjs":
        "import { fileURLToPath } from 'node:url'; import path from 'node:path'; import other from './b.mjs'; globalThis.answer = [import.meta.url, import.meta.dirname, import.meta.filename, import.meta.main, import.meta.resolve('./b.mjs'), path.dirname(fileURLToPath(import.meta.url)), new URL('../x.txt', import.meta.url).pathname, other];",
      "app/b.mjs": "export default import.meta.main",
    },
    answer: [
      "file:///bundle/app/a.mjs",
      "/bundle/app",
      "/bundle/app/a.mjs",
      true,
      "file:///bundle/app/b.mjs",
      "/bundle/app",
      "/bundle/x.txt",
      false,
    ],
  },
  createRequire: {
    files: {
      "a.mjs":
        "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); globalThis.answer = [require('./data.json'), require('./b.cjs'), typeof require('express'), typeof require('fs').readFileSync];",
      "b.cjs": "module.exports = 'b';",
      "data.json": "{}",
    },
    answer: [{}, "b", "function", "function"],
  },
  "path.resolve by its name": {
    files: {
      "a.mjs":
        "import { resolve, join } from 'node:path'; globalThis.answer = [resolve('x'), resolve('/x'), join('a', 'b')];",
    },
    answer: ["/bundle/x", "/x", "a/b"],
  },
  "package.json says which kind a .js file is": {
    files: {
      "a.js": "import { b } from './lib/b.js'; globalThis.answer = [b, typeof module];",
      "package.json": '{"type": "module"}',
      "lib/b.js": "exports.b = 1;",
      "lib/package.json": '{"type": "commonjs"}',
    },
    answer: [1, "undefined"],
  },
  "TypeScript in several files": {
    files: {
      "src/a.ts":
        "import { type Point, Kind, double } from './point.js'; const point: Point = { x: 1 }; class Box { constructor(readonly value: number, private two = 2) {} get both() { return this.value + this.two; } } globalThis.answer = [double(point) satisfies number, Kind.Second, new Box(1).both];",
      "src/point.ts":
        "export interface Point { x: number } export enum Kind { First, Second } export function double({ x }: Point): number { return x * 2; }",
    },
    answer: [2, 1, 3],
  },
  "JSX without an import": {
    files: {
      "a.tsx":
        "const Item = ({ n }: { n: number }) => <li>{n}</li>; globalThis.answer = String(<ul class='x'><Item n={1} /></ul>);",
    },
    answer: '<ul class="x"><li>1</li></ul>',
  },
  "a shebang and a byte that is no ASCII": {
    files: { "a.js": "#!/usr/bin/env node\nanswer = 'grüße';" },
    answer: "grüße",
  },
  "a browser script beside the server is left alone": {
    files: {
      "a.js": "answer = require('fs').readFileSync('public/app.js', 'utf8');",
      "public/app.js": "import nothing from './not-here.js'; @",
    },
    answer: "import nothing from './not-here.js'; @",
  },
};

test.each(Object.entries(programs))("%s", async (_, { files, answer }) => {
  expect(await answerOf(files)).toEqual({ errors: [], answer });
});
