import { format } from "node:util";
import { expect, test } from "vitest";
import { handling, program, run } from "../run/test-run.ts";

/** Arguments of console.log, as source: evaluated here by Node and there by the program. */
const values = [
  "'text'",
  "'%s is %d years, %i, %f, %j, %o, %O, %c, %%', 'Ada', 36, 3.7, 3.7, { a: 1 }, [1], { b: 2 }, 'css'",
  "'%s', null, undefined, 1n, Symbol('s'), -0",
  "1, -0, 1e21, NaN, 10n, true, null, undefined, Symbol('x')",
  "{ a: 1, b: 'two', c: [1, 2, { d: { e: { f: 1 } } }] }",
  "[1, , 3], new Array(3), Array.from({ length: 120 }, (_, i) => i)",
  "'x'.repeat(200), ['x'.repeat(200)]",
  "new Map([['a', 1], [{ k: 1 }, [2]]]), new Set([1, 'b']), new WeakMap()",
  "new Date(0), /x/gi, function named() {}, () => {}, class A {}, class B extends Array {}",
  "Buffer.from('héllo'), new Uint8Array([1, 2, 3])",
  "Object.assign(Object.create(null), { a: 1 }), new (class Point { x = 1; #y = 2; })()",
  "{ get a() { return 1; }, set b(v) {}, [Symbol('k')]: 1, 'odd-key': 1 }",
  "Promise.resolve(4), (function* () {})()",
  "(() => { const a = { name: 'a' }; a.self = a; return a; })()",
  "new Error('no stack').message, Object.assign(new Error('boom'), { stack: 'Error: boom\\n    at x', code: 'E1' })",
  "{ a: 'line\\nbreak', b: \"it's\" }, 'line\\nbreak'",
  "[['a', 'b'], ['c', 'd']], [undefined, null], [[]], {}",
  "new URL('http://x.test/a?b=1').href, new URLSearchParams('a=1&b=2').toString()",
  "[1.5, 2.25, -3], ['long text number one', 'long text number two', 'long text number three', 'four']",
];

/** What Node prints for the same source. */
function nodeText(source: string): string {
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the same source has to run in both
  const args: unknown = new Function(`return [${source}]`)();
  if (!Array.isArray(args)) throw new TypeError("The source is a list of arguments.");
  return format(...args);
}

test("console.log prints what Node prints", async () => {
  const calls = values.map((source) => `  console.log(${source});`).join("\n");
  const { lines } = await run(handling(`${calls}\n  res.end();`));
  expect(lines).toEqual(values.map((source) => `log: ${nodeText(source)}`));
});

test("each method has its level and Node's text", async () => {
  const { lines } = await run(
    handling(`
  console.info('info'); console.debug('debug'); console.warn('warn'); console.error('error');
  console.assert(true, 'never'); console.assert(false); console.assert(false, 'x %d', 1); console.assert(0, { a: 1 });
  console.count(); console.count('a'); console.count(); console.countReset(); console.count();
  console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir('%s');
  console.group('group'); console.log('in\\nside'); console.group(); console.log('deeper'); console.groupEnd(); console.groupEnd(); console.log('out');
  require('console').log('the same console');
  console.log();
  res.end();`),
  );
  expect(lines).toEqual([
    "info: info",
    "debug: debug",
    "warn: warn",
    "error: error",
    "warn: Assertion failed",
    "warn: Assertion failed: x 1",
    "warn: Assertion failed { a: 1 }",
    "log: default: 1",
    "log: a: 1",
    "log: default: 2",
    "log: default: 1",
    "log: { a: [Object] }",
    "log: '%s'",
    "log: group",
    "log:   in\n  side",
    "log:     deeper",
    "log: out",
    "log: the same console",
    "log: ",
  ]);
});

test("console.trace says where", async () => {
  const { lines } = await run(handling("  console.trace('here %d', 1);\n  res.end();"));
  expect(lines).toEqual([expect.stringMatching(/^error: Trace: here 1\n {4}at .*server\.js:2:11/)]);
});

test("console.time measures", async () => {
  const { lines } = await run(
    handling(
      "  console.time('t');\n  setTimeout(() => { console.timeLog('t', 'mid'); console.timeEnd('t'); console.timeEnd('t'); res.end(); }, 20);",
    ),
  );
  expect(lines).toEqual([
    expect.stringMatching(/^log: t: \d+\.\d{3}ms mid$/),
    expect.stringMatching(/^log: t: \d+\.\d{3}ms$/),
    "error: Warning: No such label 't' for console.time()",
  ]);
});

const tables: Record<string, string> = {
  "[{ a: 1, b: 'x' }, { a: 2, c: true }]": `\
┌─────────┬───┬─────┬──────┐
│ (index) │ a │ b   │ c    │
├─────────┼───┼─────┼──────┤
│ 0       │ 1 │ 'x' │      │
│ 1       │ 2 │     │ true │
└─────────┴───┴─────┴──────┘`,
  "[1, 'two', { x: { deep: 1 } }]": `\
┌─────────┬─────────────┬────────┐
│ (index) │ x           │ Values │
├─────────┼─────────────┼────────┤
│ 0       │             │ 1      │
│ 1       │             │ 'two'  │
│ 2       │ { deep: 1 } │        │
└─────────┴─────────────┴────────┘`,
  "[{ a: 1, b: 2 }], ['b']": `\
┌─────────┬───┐
│ (index) │ b │
├─────────┼───┤
│ 0       │ 2 │
└─────────┴───┘`,
  "new Map([['k', 1]])": `\
┌───────────────────┬─────┬────────┐
│ (iteration index) │ Key │ Values │
├───────────────────┼─────┼────────┤
│ 0                 │ 'k' │ 1      │
└───────────────────┴─────┴────────┘`,
  "'no table'": "no table",
};

test.each(Object.entries(tables))("console.table(%s)", async (source, text) => {
  const { lines } = await run(handling(`  console.table(${source});\n  res.end();`));
  expect(lines).toEqual([`log: ${text}`]);
});

test("standard streams become lines, however they are cut", async () => {
  const { lines } = await run(
    handling(`
  process.stdout.write('one, '); process.stdout.write('two\\nthree');
  console.log(', four');
  process.stdout.write(Buffer.from('bytes\\r\\n'), () => console.log('written'));
  process.stderr.write('no end');
  process.stdout.write('.');
  setTimeout(() => { process.stdout.write('.\\n'); res.end(); }, 5);`),
  );
  expect(lines).toEqual([
    "log: one, two",
    "log: three, four",
    "log: bytes",
    "log: written",
    "log: ..",
    "error: no end",
  ]);
});

test("morgan's lines come whole", async () => {
  const { lines } = await run(
    program(
      "app.js",
      "const app = require('express')(); app.use(require('morgan')('tiny')); app.get('/', (req, res) => res.send('ok')); app.listen(1);",
    ),
  );
  expect(lines).toEqual([expect.stringMatching(/^log: GET \/ 200 2 - \d+\.\d+ ms$/)]);
});

test("util.debuglog, which Workers never switch off, comes at the level debug", async () => {
  const { lines } = await run(
    handling("  require('util').debuglog('my:set')('said %d', 1);\n  res.end();"),
  );
  expect(lines).toEqual(["debug: MY:SET: said 1"]);
});

test("what an error has beside its stack follows the last frame that is shown", async () => {
  const { lines } = await run(
    program(
      "server.js",
      "require('http').createServer((req, res) => {\n  console.log(Object.assign(new Error('boom'), { code: 'E1' }));\n  console.log(Object.assign(new Error('outer', { cause: new Error('inner') }), { code: 'E2' }));\n  res.end();\n}).listen(1);",
    ),
  );
  expect(lines[0]).toContain("Error: boom\n    at Server.<anonymous> (server.js:2:");
  expect(lines[0]).toMatch(/\d+:\d+\)? \{\n {2}code: 'E1'\n\}$/);
  expect(lines[1]).toContain("code: 'E2'");
  expect(lines.join("\n")).not.toContain("__berth/harness.js");
});

test("a printed stack has the columns of the file and nothing of what is around it", async () => {
  const code =
    'const early = new Error("early"); require("http").createServer((req, res) => { console.log(early.stack); console.error(new Error("late")); res.end(); }).listen(1);';
  const { lines } = await run(program("server.js", code));
  expect(lines[0]).toBe("log: Error: early\n    at module.exports (server.js:1:15)");
  const late = code.indexOf('new Error("late")') + 1;
  expect(lines[1]).toContain(`Error: late\n    at Server.<anonymous> (server.js:1:${late})\n`);
  expect(lines.join("\n")).not.toContain("__berth");
});
