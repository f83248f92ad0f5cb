import { createHash, hash } from "node:crypto";

const digest = (name) => createHash(name).update("Hello, ").update("world!").digest("hex");

/** Digests of one text, by four algorithms and in two encodings. */
export default () => ({
  sha256: digest("sha256"),
  sha512: digest("sha512").slice(0, 16),
  sha1: digest("sha1"),
  md5: digest("md5"),
  base64url: createHash("sha256").update("Hello, world!").digest("base64url"),
  atOnce: hash("sha1", "Hello, world!"),
});
