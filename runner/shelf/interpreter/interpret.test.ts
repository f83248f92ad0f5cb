import { describe, expect, test } from "vitest";
import { interpretFunction } from "./interpret.ts";

function call(parameters: string, body: string, ...args: unknown[]): unknown {
  const made = interpretFunction(parameters, body);
  if (typeof made !== "function") throw new TypeError("no function");
  return Reflect.apply(made, undefined, args);
}

/** Each body is run by the engine itself too: what it gives is the expectation. */
const bodies: [name: string, body: string][] = [
  [
    "arithmetic",
    "return [1 + 2 * 3 ** 2, 7 % 4, 1 << 3, -1 >>> 28, '1' + 1, '3' - 1, +'4', ~5, !0]",
  ],
  [
    "comparison",
    "return [1 == '1', 1 === '1', null == undefined, 'a' < 'b', 'x' in { x: 1 }, [] instanceof Array]",
  ],
  [
    "variables and closures",
    "var n = 0; function up() { return ++n; } up(); up(); return [n, typeof none, typeof up]",
  ],
  ["hoisting", "return [f(), typeof v]; var v = 1; function f() { return 'early'; }"],
  [
    "block scope",
    "let a = 1; { let a = 2; const b = a; } const f = []; for (let i = 0; i < 3; i++) f.push(() => i); return [a, f.map((g) => g())]",
  ],
  [
    "var in a loop",
    "var f = []; for (var i = 0; i < 3; i++) f.push(function () { return i; }); return f.map(function (g) { return g(); })",
  ],
  [
    "for in and for of",
    "var out = []; for (var key in { a: 1, b: 2 }) out.push(key); for (const [k, { v = 5 }] of [['x', {}], ['y', { v: 1 }]]) out.push(k + v); return out",
  ],
  [
    "while, do, labels",
    "var n = 0, out = []; do { n += 2; } while (n < 5); outer: for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { if (j == 1) continue outer; if (i == 2) break outer; out.push(i + '' + j); } } while (true) { if (n++ > 8) break; } return [n, out]",
  ],
  [
    "switch",
    "var out = ''; for (const x of [1, 2, 3, 'z']) switch (x) { case 1: out += 'one'; case 2: out += 'two'; break; default: out += 'other'; case 9: out += '!'; } return out",
  ],
  [
    "try",
    "function f(n) { try { if (n) throw new TypeError('bad'); return 'fine'; } catch ({ name, message }) { return name + message; } finally { seen.push(n); } } var seen = []; return [f(0), f(1), seen]",
  ],
  ["finally that returns", "return (function () { try { throw 1; } finally { return 2; } })()"],
  [
    "objects",
    "const k = 'x', a = { k, [k + 1]: 2, get g() { return this.k + 1; }, m() { return 'm'; }, ...{ s: 1 }, 'q-r': 3 }; delete a.s; a.n ??= 4; a.n ||= 5; a.n &&= 6; return [a.g, a.m(), a.n, JSON.stringify(a)]",
  ],
  [
    "destructuring",
    "const { a, b: { c = 3, ...rest } = {}, ['d']: d } = { a: 1, b: { e: 5 }, d: 4 }; let [x, , y = 2, ...z] = [1, 2, undefined, 4, 5]; [x, y] = [y, x]; return [a, c, rest, d, x, y, z]",
  ],
  ["parameters", "return (({ a }, b = a + 1, ...c) => [a, b, c])({ a: 1 }, undefined, 3, 4)"],
  [
    "this, new and prototypes",
    "function P(x) { this.x = x; } P.prototype.get = function () { return this.x; }; var p = new P(3); return [p.get(), p instanceof P, p.get.call({ x: 9 }), (() => this === globalThis)()]",
  ],
  ["strict this", "'use strict'; return (function () { return this; })()"],
  [
    "arguments and length",
    "function f(a, b) { return [arguments.length, arguments[1], f.length, f.name]; } return f(1, 2, 3)",
  ],
  [
    "templates and spread",
    "const tag = (s, ...v) => s.raw.join('|') + v; return [`a${1 + 1}b`, tag`x${1}\\n${2}`, Math.max(...[1, 5], 3), [...'ab', ...new Set([1])]]",
  ],
  [
    "optional chains",
    "const o = { a: { f() { return this.v; }, v: 1 } }; return [o?.a?.f(), o.b?.c.d.e(), o.b?.[0], o.a.g?.(), o?.['a'].v]",
  ],
  ["updates", "var i = 1, o = { n: 1n }; return [i++ + ++i, i--, --i, o.n++, o.n, void 0]"],
  [
    "with",
    "var out = []; with (scope) { out.push(a, typeof b, f()); a = 7; var late = a; } return [out, scope.a, late]",
  ],
  [
    "regular expressions",
    "return ['a1b2'.replace(/\\d/g, (d) => d * 2), /(?<y>\\d+)/.exec('x42').groups.y]",
  ],
  [
    "sequence, comma and conditions",
    "var a = (1, 2); return a > 1 ? a < 3 ? 'between' : 'more' : 'less'",
  ],
];

const scope = () => ({
  a: 1,
  f(this: { a: number }) {
    return this.a;
  },
});

describe("interpreted code does what the engine does", () => {
  test.each(bodies)("%s", (_, body) => {
    // oxlint-disable-next-line typescript/no-implied-eval -- the engine itself is what the interpreter is held against
    const native = new Function("scope", body);
    expect(call("scope", body, scope())).toEqual(native(scope()));
  });

  test.each([
    ["an unknown name", "return none", ReferenceError],
    ["a call of nothing", "return ({}).x()", TypeError],
    ["a property of undefined", "return undefined.x", TypeError],
    ["an assignment to a constant", "const a = 1; a = 2", TypeError],
    ["a syntax error", "return }", SyntaxError],
    ["a body that closes its function", "} ); (function () {", SyntaxError],
  ])("%s throws", (_, body, kind) => {
    expect(() => call("", body)).toThrow(kind);
  });
});

test.each(["return (function* () {})()", "class A {} return new A()"])(
  "what is not interpreted says so: %s",
  (body) => {
    expect(() => call("", body)).toThrow(/Compile it when the program starts/);
  },
);

test("an async function says so when it is called", async () => {
  expect(call("", "async function f() {} return typeof f")).toBe("function");
  await expect(call("", "return (async () => 1)()")).rejects.toThrow(
    "Workers compile no code while they handle a request, and code with an async function cannot be interpreted instead.",
  );
});
