import { resolve } from "node:dns";
import { resolve as resolveByPromise } from "node:dns/promises";
import { isIPv4 } from "node:net";

async function outcomeOf(work) {
  try {
    const [address] = await work();
    return { address: isIPv4(address) };
  } catch (error) {
    return { message: error.message };
  }
}

/** Resolves a name: for its addresses by both forms, and without saying for what. */
export default async ({ echo }) => {
  const { hostname } = new URL(echo);
  const byCallback = () =>
    new Promise((done, reject) => {
      resolve(hostname, "A", (error, found) => (error ? reject(error) : done(found)));
    });
  return {
    callback: await outcomeOf(byCallback),
    promise: await outcomeOf(() => resolveByPromise(hostname, "A")),
    withoutType: await outcomeOf(() => resolveByPromise(hostname)),
  };
};
