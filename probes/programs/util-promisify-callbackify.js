import { callbackify, promisify } from "node:util";

/** A callback turned into a promise, and promises turned into callbacks. */
export default async () => {
  const stockOf = promisify((item, done) => done(null, item + 1));
  const price = callbackify(async (item) => item * 2);
  const failing = callbackify(async () => {
    throw new Error("Out of stock.");
  });
  const called = (work, ...given) =>
    new Promise((resolve) => {
      work(...given, (error, value) => resolve([error?.message ?? null, value ?? null]));
    });
  return {
    promisify: await stockOf(0),
    callbackify: await called(price, 21),
    failing: await called(failing),
  };
};
