import { types } from "node:util";

/** Asks of a plain object whether it is a native external value; no JavaScript can make one. */
export default () => {
  const kind = typeof types.isExternal;
  return kind === "function" ? { kind, plainObject: types.isExternal({}) } : { kind };
};
