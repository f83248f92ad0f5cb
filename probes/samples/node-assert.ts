import type { Samples } from "./sample.ts";

export const assertSamples: Samples = {
  module: "node:assert",
  as: "assert",
  expressions: {
    ok: ["assert.ok(1)", 'assert.ok(0, "must be truthy")', "assert.ok()"],
    equal: [
      'assert.equal(1, "1")',
      "assert.equal(NaN, NaN)",
      "assert.equal(1, 2)",
      '(() => { try { assert.equal(1, 2, "not the same"); } catch ({ message, code, actual, expected, operator, generatedMessage }) { return { message, code, actual, expected, operator, generatedMessage }; } })()',
    ],
    notEqual: ["assert.notEqual(1, 2)", 'assert.notEqual(1, "1")'],
    strictEqual: [
      'assert.strictEqual("a", "a")',
      'assert.strictEqual(1, "1")',
      "assert.strictEqual(0, -0)",
      "assert.strictEqual(1)",
    ],
    notStrictEqual: ['assert.notStrictEqual(1, "1")', 'assert.notStrictEqual("a", "a")'],
    deepEqual: [
      'assert.deepEqual({ a: 1 }, { a: "1" })',
      "assert.deepEqual([1, 2], [1, 3])",
      'assert.deepEqual(new Map([["a", 1]]), new Map([["a", 1]]))',
    ],
    notDeepEqual: [
      "assert.notDeepEqual({ a: 1 }, { a: 2 })",
      "assert.notDeepEqual({ a: 1 }, { a: 1 })",
    ],
    deepStrictEqual: [
      "assert.deepStrictEqual({ a: [1, new Date(0)] }, { a: [1, new Date(0)] })",
      'assert.deepStrictEqual({ a: 1 }, { a: "1" })',
      "assert.deepStrictEqual(new Set([1, { b: 2 }]), new Set([1, { b: 2 }]))",
      "assert.deepStrictEqual(/a/g, /a/i)",
    ],
    notDeepStrictEqual: [
      'assert.notDeepStrictEqual({ a: 1 }, { a: "1" })',
      "assert.notDeepStrictEqual([1], [1])",
    ],
    partialDeepStrictEqual: [
      "assert.partialDeepStrictEqual({ a: 1, b: 2 }, { b: 2 })",
      "assert.partialDeepStrictEqual({ a: 1 }, { a: 1, b: 2 })",
      "assert.partialDeepStrictEqual([1, 2, 3], [1, 3])",
    ],
    throws: [
      'assert.throws(() => { throw new TypeError("wrong"); }, TypeError)',
      'assert.throws(() => { throw new TypeError("wrong"); }, /right/)',
      "assert.throws(() => {})",
      'assert.throws(() => { throw new RangeError("far"); }, { name: "RangeError", message: /far/ })',
      'assert.throws("not a function")',
    ],
    doesNotThrow: [
      "assert.doesNotThrow(() => 1)",
      'assert.doesNotThrow(() => { throw new Error("no"); })',
    ],
    rejects: [
      'await assert.rejects(Promise.reject(new TypeError("wrong")), TypeError)',
      "await assert.rejects(Promise.resolve(1))",
      'await assert.rejects(async () => { throw new Error("late"); }, { message: "late" })',
    ],
    doesNotReject: [
      "await assert.doesNotReject(Promise.resolve(1))",
      'await assert.doesNotReject(Promise.reject(new Error("no")))',
    ],
    match: ['assert.match("hello", /^h/)', 'assert.match("hello", /^x/)', "assert.match(7, /7/)"],
    doesNotMatch: ['assert.doesNotMatch("hello", /^x/)', 'assert.doesNotMatch("hello", /^h/)'],
    fail: ["assert.fail()", 'assert.fail("stop")', 'assert.fail(new RangeError("own error"))'],
    ifError: [
      "assert.ifError(null)",
      'assert.ifError(new Error("from a callback"))',
      "assert.ifError(0)",
    ],
    AssertionError: [
      'new assert.AssertionError({ actual: 1, expected: 2, operator: "strictEqual" }).code',
      'new assert.AssertionError({ message: "own" }).message',
      'new assert.AssertionError({ actual: 1, expected: 2, operator: "strictEqual" }).generatedMessage',
      "new assert.AssertionError()",
    ],
    "AssertionError.toString": ['String(new assert.AssertionError({ message: "own" }))'],
    strict: ["assert.strict.equal === assert.strictEqual", 'assert.strict.equal(1, "1")'],
  },
};
