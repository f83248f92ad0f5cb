import type { Samples } from "./sample.ts";

export const assertStrictSamples: Samples = {
  module: "node:assert/strict",
  as: "assert",
  expressions: {
    equal: ["assert.equal(1, 1)", 'assert.equal(1, "1")'],
    deepEqual: ["assert.deepEqual({ a: 1 }, { a: 1 })", 'assert.deepEqual({ a: 1 }, { a: "1" })'],
    notEqual: ['assert.notEqual(1, "1")'],
    notDeepEqual: ['assert.notDeepEqual({ a: 1 }, { a: "1" })'],
    strictEqual: ["assert.strictEqual(assert.equal, assert.strictEqual)"],
    ok: ['assert.ok("")'],
    throws: ['assert.throws(() => { throw new Error("a"); }, { message: "a" })'],
    rejects: ['await assert.rejects(Promise.reject(new Error("a")), { message: "b" })'],
    match: ['assert.match("a", /b/)'],
    fail: ['assert.fail("stop")'],
    ifError: ["assert.ifError(undefined)"],
    AssertionError: ['new assert.AssertionError({ message: "own" }).name'],
    strict: ["assert.strict === assert"],
    doesNotThrow: ["assert.doesNotThrow(() => 1)"],
    doesNotReject: ["await assert.doesNotReject(async () => 1)"],
    doesNotMatch: ['assert.doesNotMatch("a", /a/)'],
    deepStrictEqual: ["assert.deepStrictEqual([1, [2]], [1, [2]])"],
    notStrictEqual: ["assert.notStrictEqual({}, {})"],
    notDeepStrictEqual: ['assert.notDeepStrictEqual([1], ["1"])'],
    partialDeepStrictEqual: [
      "assert.partialDeepStrictEqual({ a: { b: 1, c: 2 } }, { a: { b: 1 } })",
    ],
  },
};
