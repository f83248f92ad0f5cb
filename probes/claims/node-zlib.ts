import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeZlibClaims: ProbeTable<ClaimProbe> = {
  "zlib-gzip-deflate-brotli": {
    about: [
      "node:zlib.gzipSync",
      "node:zlib.gunzipSync",
      "node:zlib.deflateSync",
      "node:zlib.inflateSync",
      "node:zlib.deflateRawSync",
      "node:zlib.inflateRawSync",
      "node:zlib.brotliCompressSync",
      "node:zlib.brotliDecompressSync",
    ],
    node: true,
    says: [
      {
        outcome: {
          value: {
            gzip: true,
            deflate: true,
            deflateRaw: true,
            brotli: true,
            fromNode: { gzip: "Hello, world!", brotli: "Hello, world!" },
          },
        },
      },
    ],
  },
  "zlib-streams": {
    about: ["node:zlib.createGzip", "node:zlib.createGunzip", "node:zlib.gzip", "node:zlib.gunzip"],
    node: true,
    says: [{ outcome: { value: { stream: "Hello, world!", callback: "Hello, world!" } } }],
  },
  "zlib-no-zstd-claimed": {
    about: ["node:zlib.zstdCompressSync", "node:zlib.zstdDecompressSync"],
    node: true,
    comment: "zstd is there too, and works as in Node.",
  },
  "zlib-compression-middleware": {
    about: ["node:zlib.gzipSync", "node:http.ServerResponse"],
    host: () => import("../hosts/zlib-compression-middleware.ts"),
    difference:
      "The runtime packs a body again whose Content-Encoding a node:http server has set, so that it arrives packed twice.",
    fix: "Leave compression to the platform and drop the middleware, or answer with a Response whose encodeBody is 'manual'.",
    comment:
      "Packed twice, as a Response is whose encodeBody is left at automatic; once with encodeBody: 'manual'. (Berth's runner sends it as it is.)",
  },
};
