import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const bufferClaims: ProbeTable<ClaimProbe> = {
  "buffer-extends-uint8array": {
    about: ["node:buffer.Buffer"],
    node: true,
    says: [
      {
        outcome: {
          value: { isUint8Array: true, response: "hello world", streamed: "hello world" },
        },
      },
    ],
  },
  "buffer-hex-base64": {
    about: ["node:buffer.Buffer.toString", "node:buffer.Buffer.from"],
    node: true,
    says: [{ outcome: { value: { hex: "68656c6c6f20776f726c64", base64: "aGVsbG8gd29ybGQ=" } } }],
  },
  "buffer-no-pool": {
    about: [
      "node:buffer.Buffer.from",
      "node:buffer.Buffer.allocUnsafe",
      "node:buffer.Buffer.poolSize",
    ],
    node: true,
    difference: "There is no pool: each Buffer has memory of its own, and starts at its beginning.",
    fix: "Nothing to change; code that minds byteOffset, as Node needs, works in both.",
    says: [
      { outcome: { value: { ownLength: true, offset: true, shared: false, unsafeShared: false } } },
    ],
  },
  "buffer-allocunsafe-zeroed": {
    about: ["node:buffer.Buffer.allocUnsafe", "node:buffer.Buffer.allocUnsafeSlow"],
    says: [{ outcome: { value: { allocUnsafe: true, allocUnsafeSlow: true } } }],
  },
};
