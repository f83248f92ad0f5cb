import type { Samples } from "./sample.ts";

export const cryptoHashesSamples: Samples = {
  module: "node:crypto",
  as: "crypto",
  expressions: {
    createHash: [
      'crypto.createHash("sha256").update("abc").digest("hex")',
      'crypto.createHash("md5").update("a").update("bc").digest("base64")',
      'crypto.createHash("shake256", { outputLength: 8 }).update("abc").digest("hex")',
      'crypto.createHash("SHA-512/256").update("abc").digest("hex")',
      'crypto.createHash("blake2b512").update("abc").digest("hex").slice(0, 16)',
      'crypto.createHash("sha3-256").update("abc").digest("hex").slice(0, 16)',
      'crypto.createHash("no-such-hash")',
      "crypto.createHash()",
    ],
    Hash: [
      'crypto.createHash("sha1") instanceof crypto.Hash',
      'await new Promise((resolve) => { const hash = crypto.createHash("sha1"); hash.once("readable", () => resolve(hash.read().toString("hex"))); hash.end("abc"); })',
    ],
    "Hash.update": [
      'crypto.createHash("sha1").update("616263", "hex").digest("hex")',
      'crypto.createHash("sha1").update(new Uint16Array([1, 2])).digest("hex")',
      'crypto.createHash("sha1").update(7)',
      '((hash) => { hash.digest(); hash.update("a"); })(crypto.createHash("sha1"))',
    ],
    "Hash.digest": [
      'crypto.createHash("sha1").digest("base64url")',
      'crypto.createHash("sha1").digest().length',
      '((hash) => { hash.digest(); hash.digest(); })(crypto.createHash("sha1"))',
    ],
    "Hash.copy": [
      '((hash) => [hash.copy().update("c").digest("hex"), hash.digest("hex")])(crypto.createHash("sha1").update("ab"))',
      '((hash) => { hash.digest(); hash.copy(); })(crypto.createHash("sha1"))',
    ],
    hash: [
      'crypto.hash("sha1", "abc")',
      'crypto.hash("sha256", Buffer.from("abc"), "base64")',
      'crypto.hash("sha1", 5)',
    ],
    createHmac: [
      'crypto.createHmac("sha256", "key").update("abc").digest("hex")',
      'crypto.createHmac("sha1", crypto.createSecretKey("6b6579", "hex")).update("abc").digest("hex")',
      'crypto.createHmac("sha256", null)',
      'crypto.createHmac("no-such-hash", "key")',
    ],
    Hmac: ['crypto.createHmac("sha1", "key") instanceof crypto.Hmac'],
    "Hmac.update": [
      'crypto.createHmac("md5", "key").update("a").update(Buffer.from("bc")).digest("hex")',
      'crypto.createHmac("md5", "key").update({})',
    ],
    "Hmac.digest": [
      'crypto.createHmac("sha512", "key").digest("base64").length',
      '((hmac) => { hmac.digest(); return hmac.digest("hex"); })(crypto.createHmac("sha1", "key"))',
    ],
    getHashes: [
      '["sha1", "sha256", "md5", "sha3-256", "blake2b512"].map((name) => crypto.getHashes().includes(name))',
    ],
    pbkdf2Sync: [
      'crypto.pbkdf2Sync("secret", "salt", 10, 16, "sha256").toString("hex")',
      'crypto.pbkdf2Sync("secret", "salt", 0, 16, "sha256")',
      'crypto.pbkdf2Sync("secret", "salt", 10, 16, "no-such-hash")',
      'crypto.pbkdf2Sync("secret", "salt", 10, 16)',
      'crypto.pbkdf2Sync("secret", "salt", 200000, 16, "sha256").toString("hex")',
    ],
    pbkdf2: [
      'await new Promise((resolve, reject) => crypto.pbkdf2("secret", "salt", 10, 16, "sha1", (error, key) => (error ? reject(error) : resolve(key.toString("hex")))))',
      'crypto.pbkdf2("secret", "salt", 10, 16, "sha1")',
    ],
    scryptSync: [
      'crypto.scryptSync("secret", "salt", 16, { N: 16 }).toString("hex")',
      'crypto.scryptSync("secret", "salt", 16, { N: 15 })',
      'crypto.scryptSync("secret", "salt", 64).toString("hex").slice(0, 16)',
      'crypto.scryptSync("secret", "salt", -1)',
    ],
    scrypt: [
      'await new Promise((resolve, reject) => crypto.scrypt("secret", "salt", 16, { cost: 16 }, (error, key) => (error ? reject(error) : resolve(key.toString("hex")))))',
      'crypto.scrypt("secret", "salt", 16)',
    ],
    hkdfSync: [
      'Buffer.from(crypto.hkdfSync("sha256", "key", "salt", "info", 16)).toString("hex")',
      'crypto.hkdfSync("sha256", "key", "salt", "info", 99999)',
      'crypto.hkdfSync("no-such-hash", "key", "salt", "info", 16)',
    ],
    hkdf: [
      'await new Promise((resolve, reject) => crypto.hkdf("sha512", "key", "salt", "info", 8, (error, key) => (error ? reject(error) : resolve(Buffer.from(key).toString("hex")))))',
    ],
    timingSafeEqual: [
      'crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("a"))',
      'crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("ab"))',
      'crypto.timingSafeEqual("a", "a")',
    ],
  },
};
