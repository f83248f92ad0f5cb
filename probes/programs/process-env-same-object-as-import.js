import process, { env } from "node:process";

/** Compares the two before and after one is replaced. */
export default () => {
  const before = env === process.env;
  const original = process.env;
  process.env = {};
  const after = env === process.env;
  process.env = original;
  return { before, after };
};
