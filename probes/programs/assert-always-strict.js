import assert from "node:assert";

function passes(check) {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** Compares a number with the same digits as text, by the loose assertions and by the strict ones. */
export default () => ({
  equal: passes(() => assert.equal(1, "1")),
  deepEqual: passes(() => assert.deepEqual({ port: 80 }, { port: "80" })),
  notEqual: passes(() => assert.notEqual(1, "1")),
  strictEqual: passes(() => assert.strictEqual(1, "1")),
  deepStrictEqual: passes(() => assert.deepStrictEqual({ port: 80 }, { port: "80" })),
});
