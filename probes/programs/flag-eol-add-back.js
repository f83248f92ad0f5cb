import * as crypto from "node:crypto";
import process from "node:process";
import * as tls from "node:tls";
import * as util from "node:util";

/** Looks for functions that Node has done away with. */
export default () => ({
  "crypto.createCipher": typeof crypto.createCipher,
  "util.isError": typeof util.isError,
  "process.assert": typeof process.assert,
  "tls.createSecurePair": typeof tls.createSecurePair,
});
