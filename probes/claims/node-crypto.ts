import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeCryptoClaims: ProbeTable<ClaimProbe> = {
  "crypto-no-dsa-dh-keypairs": {
    about: ["node:crypto.generateKeyPairSync", "node:crypto.generateKeyPair"],
    node: true,
    difference: "generateKeyPair makes no DSA, RSA-PSS, Ed448 or X448 keys.",
    fix: "Use RSA, P-256 or Ed25519.",
    says: [
      {
        outcome: {
          value: {
            dsa: { code: "ERR_INVALID_ARG_VALUE" },
            dh: { code: "ERR_INVALID_ARG_VALUE" },
            rsa: { made: "rsa" },
            ec: { made: "ec" },
          },
        },
      },
    ],
    comment: "True of dsa alone: dh pairs are made, at every date from 2024-09-23.",
  },
  "crypto-no-448-curves": {
    about: ["node:crypto.generateKeyPairSync"],
    node: true,
    difference: "There are no Ed448 and X448 keys.",
    fix: "Use Ed25519 and X25519.",
    says: [
      {
        outcome: { value: { ed448: "ERR_INVALID_ARG_VALUE", x448: "ERR_INVALID_ARG_VALUE" } },
      },
    ],
  },
  "crypto-no-fips-toggle": {
    about: ["node:crypto.getFips", "node:crypto.setFips"],
    difference: "FIPS mode is always on, and crypto.setFips throws.",
    fix: "Leave the mode alone.",
    says: [{ outcome: { value: { changed: false } } }],
  },
  "crypto-hash-sha256": {
    about: ["node:crypto.createHash", "node:crypto.hash"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            sha256: "315f5bdb76d078c43b8ac0064e4a0164612b1fce77c869345bfc94c75894edd3",
            sha1: "943a702d06f34599aee1f8da8ef9f7296031d699",
            md5: "6cd3556deb0da54bca060b4c39479839",
          },
        },
      },
    ],
  },
  "crypto-major-features": {
    about: [
      "node:crypto.createHash",
      "node:crypto.createHmac",
      "node:crypto.createCipheriv",
      "node:crypto.createDecipheriv",
      "node:crypto.publicEncrypt",
      "node:crypto.privateDecrypt",
      "node:crypto.createSign",
      "node:crypto.createVerify",
      "node:crypto.randomBytes",
      "node:crypto.pbkdf2Sync",
      "node:crypto.scryptSync",
      "node:crypto.hkdfSync",
      "node:crypto.KeyObject",
      "node:crypto.X509Certificate",
      "node:crypto.createPrivateKey",
      "node:crypto.createPublicKey",
    ],
    node: true,
    says: [
      {
        outcome: {
          value: {
            hash: "315f5bdb76d078c4",
            hmac: "c325fb17f98586a5",
            cipher: "4fb3a525257be18abcbed0ac7d",
            decipher: "Hello, world!",
            rsa: { opened: "Hello, world!", verified: true },
            sign: true,
            cipherStream: "4fb3a525257be18abcbed0ac7d",
            signStream: true,
            base64: "bNNVbesNpUvKBgtMOUeYOQ==",
            keyPair: "ed25519",
            random: 16,
            pbkdf2: "632c2812e46d4604102ba7618e9d6d7d",
            scrypt: "745731af4484f323968969eda289aeee",
            hkdf: "227d8a42c24d5d12842d9d69b7b32a4b",
            keyObject: true,
            certificate: "CN=berth.example",
            pem: "-----BEGIN PRIVATE KEY-----",
            der: 91,
          },
        },
      },
    ],
  },
  "crypto-boringssl-differences": {
    about: ["node:crypto.getHashes", "node:crypto.getCiphers", "node:crypto.getCurves"],
    node: true,
    difference:
      "BoringSSL lacks RIPEMD-160, BLAKE2, SHA-3, CCM, Camellia, ARIA and every curve but those of NIST.",
    fix: "Use SHA-2, AES-GCM and P-256, P-384 or P-521; take another algorithm from a package in JavaScript.",
    says: [
      {
        outcome: {
          value: { hashes: ["sha512-256"], ciphers: ["aes-256-gcm"], curves: ["prime256v1"] },
        },
      },
    ],
  },
  "crypto-webcrypto-no-flag": {
    about: ["global.crypto.subtle"],
    node: true,
    says: [
      { date: "2023-01-01", flags: [], outcome: { value: { digest: true, verified: true } } },
      { flags: ["no_nodejs_compat"], outcome: { value: { digest: true, verified: true } } },
    ],
  },
  "crypto-timingsafeequal-node": {
    about: ["node:crypto.timingSafeEqual", "node:crypto.createHmac"],
    node: true,
    difference:
      "For inputs of different lengths timingSafeEqual throws a TypeError without Node's code.",
    fix: "Compare the lengths before, and do not look at the code of the error.",
    says: [{ outcome: { value: { genuine: true, changed: false } } }],
  },
};
