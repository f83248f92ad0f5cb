import assert from "node:assert";

/** Asserts that something false is true. */
export default () => {
  try {
    assert.ok(false);
    return { threw: false };
  } catch (error) {
    return {
      threw: true,
      name: error.name,
      isAssertionError: error instanceof assert.AssertionError,
    };
  }
};
