import assert from "node:assert";

async function outcomeOf(work) {
  try {
    return { resolved: (await assert.doesNotReject(work)) === undefined };
  } catch (error) {
    return { assertionError: error instanceof assert.AssertionError, code: error.code };
  }
}

/** Hands doesNotReject a function that resolves and one that rejects. */
export default async () => ({
  resolving: await outcomeOf(async () => "saved"),
  rejecting: await outcomeOf(async () => {
    throw new TypeError("The disk is full.");
  }),
});
