import * as crypto from "node:crypto";

/** Looks for functions of node:crypto that Node did away with in version 22. */
export default () => ({
  createCipher: typeof crypto.createCipher,
  createDecipher: typeof crypto.createDecipher,
  createCipheriv: typeof crypto.createCipheriv,
});
