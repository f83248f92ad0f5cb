import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeStreamClaims: ProbeTable<ClaimProbe> = {
  "stream-readable-transform-pipeline": {
    about: ["node:stream.Readable.from", "node:stream.Transform", "node:stream/promises.pipeline"],
    node: true,
    says: [{ outcome: { value: "HELLO FROM A STREAM" } }],
  },
  "stream-eventemitters": {
    about: ["node:stream.Readable", "node:stream.Writable", "node:stream.Duplex"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            Readable: true,
            Writable: true,
            Duplex: true,
            Transform: true,
            PassThrough: true,
          },
        },
      },
    ],
  },
  "stream-web-bridges": {
    about: [
      "node:stream.Readable.toWeb",
      "node:stream.Readable.fromWeb",
      "node:stream.Writable.toWeb",
      "node:stream.Writable.fromWeb",
      "node:stream.Duplex.toWeb",
    ],
    node: true,
  },
};
