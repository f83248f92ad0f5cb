import process from "node:process";
import * as util from "node:util";

/** Looks for functions that Node did away with in version 23, and one that it has kept. */
export default () => ({
  "util.isError": typeof util.isError,
  "util.isPrimitive": typeof util.isPrimitive,
  "process.assert": typeof process.assert,
  "util.isArray": typeof util.isArray,
});
