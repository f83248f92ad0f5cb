import type { Samples } from "./sample.ts";

export const cryptoCiphersSamples: Samples = {
  module: "node:crypto",
  as: "crypto",
  first: [
    "const key = Buffer.alloc(32, 1);",
    "const iv = Buffer.alloc(16, 2);",
    'const gcm = (text, tagBytes = 16) => { const cipher = crypto.createCipheriv("aes-256-gcm", key, iv.subarray(0, 12), { authTagLength: tagBytes }); const sealed = Buffer.concat([cipher.update(Buffer.from(text)), cipher.final()]); return [sealed, cipher.getAuthTag()]; };',
  ],
  expressions: {
    createCipheriv: [
      '((cipher) => cipher.update("hello", "utf8", "hex") + cipher.final("hex"))(crypto.createCipheriv("aes-256-cbc", key, iv))',
      '((cipher) => cipher.update("hello", "utf8", "hex") + cipher.final("hex"))(crypto.createCipheriv("aes-128-ctr", key.subarray(0, 16), iv))',
      '((cipher) => cipher.update("hello", "utf8", "hex") + cipher.final("hex"))(crypto.createCipheriv("aes-256-ecb", key, null))',
      '((cipher) => cipher.update("hello", "utf8", "hex") + cipher.final("hex"))(crypto.createCipheriv("chacha20-poly1305", key, iv.subarray(0, 12), { authTagLength: 16 }))',
      '((cipher) => cipher.update("hello", "utf8", "hex") + cipher.final("hex"))(crypto.createCipheriv("des-ede3-cbc", key.subarray(0, 24), iv.subarray(0, 8)))',
      'crypto.createCipheriv("aes-256-cbc", key.subarray(1), iv)',
      'crypto.createCipheriv("aes-256-cbc", key, iv.subarray(1))',
      'crypto.createCipheriv("no-such-cipher", key, iv)',
    ],
    createDecipheriv: [
      '((decipher) => decipher.update(Buffer.from("b6be8ab4a2cd", "hex"), null, "hex"))(crypto.createDecipheriv("aes-256-ctr", key, iv))',
      '((decipher) => { decipher.update("00112233445566778899aabbccddeeff", "hex"); decipher.final(); })(crypto.createDecipheriv("aes-256-cbc", key, iv))',
      'crypto.createDecipheriv("aes-256-gcm", key, null)',
    ],
    Cipheriv: ['crypto.createCipheriv("aes-256-cbc", key, iv) instanceof crypto.Cipheriv'],
    "Cipheriv.update": [
      'crypto.createCipheriv("aes-256-cbc", key, iv).update("0123456789abcdef0").length',
      'crypto.createCipheriv("aes-256-cbc", key, iv).update(7)',
    ],
    "Cipheriv.final": [
      'crypto.createCipheriv("aes-256-cbc", key, iv).final("base64")',
      '((cipher) => { cipher.final(); cipher.final(); })(crypto.createCipheriv("aes-256-cbc", key, iv))',
    ],
    "Cipheriv.setAutoPadding": [
      '((cipher) => { cipher.setAutoPadding(false); cipher.update(Buffer.from("short")); cipher.final(); })(crypto.createCipheriv("aes-256-cbc", key, iv))',
      '((cipher) => cipher.setAutoPadding(false) === cipher)(crypto.createCipheriv("aes-256-cbc", key, iv))',
    ],
    "Cipheriv.getAuthTag": [
      'gcm("hello").map((part) => part.toString("hex"))',
      'gcm("hello", 12)[1].length',
      'crypto.createCipheriv("aes-256-gcm", key, iv).getAuthTag()',
    ],
    "Cipheriv.setAAD": [
      '((cipher) => { cipher.setAAD(Buffer.from("head")); cipher.update(Buffer.from("hello")); cipher.final(); return cipher.getAuthTag().toString("hex"); })(crypto.createCipheriv("aes-256-gcm", key, iv.subarray(0, 12)))',
    ],
    Decipheriv: ['crypto.createDecipheriv("aes-256-cbc", key, iv) instanceof crypto.Decipheriv'],
    "Decipheriv.update": [
      'crypto.createDecipheriv("aes-256-ctr", key, iv).update("a3b1", "hex", "hex")',
    ],
    "Decipheriv.setAuthTag": [
      '(([sealed, tag], decipher) => { decipher.setAuthTag(tag); return decipher.update(sealed, null, "utf8") + decipher.final("utf8"); })(gcm("hello"), crypto.createDecipheriv("aes-256-gcm", key, iv.subarray(0, 12)))',
      '(([sealed], decipher) => { decipher.setAuthTag(Buffer.alloc(16)); return decipher.update(sealed, null, "utf8") + decipher.final("utf8"); })(gcm("hello"), crypto.createDecipheriv("aes-256-gcm", key, iv.subarray(0, 12)))',
      'crypto.createDecipheriv("aes-256-gcm", key, iv).setAuthTag(Buffer.alloc(3))',
    ],
    "Decipheriv.setAAD": [
      '((decipher) => decipher.setAAD(Buffer.from("head")) === decipher)(crypto.createDecipheriv("aes-256-gcm", key, iv.subarray(0, 12)))',
    ],
    "Decipheriv.final": [
      '(([sealed], decipher) => { decipher.update(sealed); decipher.final(); })(gcm("hello"), crypto.createDecipheriv("aes-256-gcm", key, iv.subarray(0, 12)))',
    ],
    "Decipheriv.setAutoPadding": [
      '((decipher) => { decipher.setAutoPadding(false); return decipher.update(Buffer.alloc(16), null, "hex") + decipher.final("hex"); })(crypto.createDecipheriv("aes-256-cbc", key, iv))',
    ],
    getCipherInfo: [
      'crypto.getCipherInfo("aes-256-cbc")',
      'crypto.getCipherInfo("aes-256-gcm", { ivLength: 12 })',
      'crypto.getCipherInfo("no-such-cipher") === undefined',
    ],
    getCiphers: [
      '["aes-256-cbc", "aes-128-gcm", "chacha20-poly1305", "aes-256-ctr"].map((name) => crypto.getCiphers().includes(name))',
    ],
  },
};
