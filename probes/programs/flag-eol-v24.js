import * as tls from "node:tls";
import * as util from "node:util";

/** Looks for a function that Node did away with in version 24, and for one that went before. */
export default () => ({
  "tls.createSecurePair": typeof tls.createSecurePair,
  "util.isError": typeof util.isError,
});
