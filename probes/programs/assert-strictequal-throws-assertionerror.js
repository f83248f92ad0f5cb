import assert from "node:assert";

/** What a failed strictEqual throws. */
export default () => {
  try {
    assert.strictEqual(1, "1");
    return { failed: false };
  } catch (error) {
    return {
      failed: true,
      isAssertionError: error instanceof assert.AssertionError,
      isError: error instanceof Error,
      name: error.name,
      code: error.code,
      operator: error.operator,
      actual: error.actual,
      expected: error.expected,
    };
  }
};
