import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const webCryptoClaims: ProbeTable<ClaimProbe> = {
  "webcrypto-digeststream": {
    about: ["global.crypto.DigestStream"],
    node: true,
    difference: "crypto.DigestStream is an addition of this runtime; Node has none.",
    fix: "In code that runs in both, pipe through createHash of node:crypto.",
    says: [{ flags: [], outcome: { value: { same: true } } }],
  },
  "webcrypto-timingsafeequal": {
    about: ["global.crypto.subtle.timingSafeEqual"],
    node: true,
    difference: "crypto.subtle.timingSafeEqual is an addition of this runtime; Node has none.",
    fix: "In code that runs in both, use timingSafeEqual of node:crypto.",
    says: [
      { flags: [], outcome: { value: { equal: true, different: false, lengths: "TypeError" } } },
    ],
  },
  "webcrypto-md5": {
    about: ["global.crypto.subtle.digest"],
    node: true,
    difference: "crypto.subtle.digest takes MD5, which Node refuses.",
    fix: "In code that runs in both, use createHash('md5') of node:crypto.",
    says: [{ flags: [], outcome: { value: { length: 16, startsWith: [0xd4, 0x1d, 0x8c, 0xd9] } } }],
  },
  "webcrypto-node-ed25519": {
    about: ["global.crypto.subtle.generateKey"],
    node: true,
    difference: "The name NODE-ED25519 is one of this runtime alone, kept for old programs.",
    fix: "Write { name: 'Ed25519' }, which both know.",
    says: [
      {
        flags: [],
        outcome: { value: { verified: true, rawPublic: "public", rawPrivate: "SyntaxError" } },
      },
    ],
  },
  "webcrypto-getrandomvalues-bigint": {
    about: ["global.crypto.getRandomValues"],
    node: true,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            filled: [
              "Int8Array",
              "Uint8Array",
              "Uint8ClampedArray",
              "Int16Array",
              "Uint16Array",
              "Int32Array",
              "Uint32Array",
              "BigInt64Array",
              "BigUint64Array",
            ],
            float: "TypeMismatchError",
          },
        },
      },
    ],
  },
  "webcrypto-randomuuid": {
    about: ["global.crypto.randomUUID"],
    phase: "both",
    node: true,
    difference:
      "Random values cannot be drawn while the program starts; Node draws them at any time.",
    fix: "Draw them in the handler, or on first use.",
    says: [{ flags: [], outcome: { value: { version4: true, differs: true } } }],
    comment: "While the program starts, before any request, it throws.",
  },
  "webcrypto-strict-checks": {
    about: ["global.crypto.subtle.generateKey", "global.crypto.subtle.importKey"],
    node: true,
    difference:
      "RSA keys need a size that is a multiple of 128 and a usual exponent; Node takes others.",
    fix: "Use 2048 bits and more, and the exponent 65537.",
    says: [
      {
        date: "2023-07-31",
        flags: [],
        outcome: { value: { bits1032: "taken", exponent5: "taken" } },
      },
      {
        date: "2023-08-01",
        flags: [],
        outcome: {
          value: {
            bits1024: "taken",
            bits1032: "OperationError",
            exponent65537: "taken",
            exponent3: "taken",
            exponent17: "taken",
            exponent37: "taken",
            exponent5: "OperationError",
          },
        },
      },
    ],
  },
};
