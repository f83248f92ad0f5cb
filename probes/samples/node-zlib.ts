import type { Samples } from "./sample.ts";

export const zlibSamples: Samples = {
  module: "node:zlib",
  as: "zlib",
  beside: { stream: "node:stream" },
  first: [
    'const { promisify } = process.getBuiltinModule("node:util");',
    "const gunzipped = (bytes) => zlib.gunzipSync(bytes).toString();",
  ],
  expressions: {
    gzipSync: [
      'zlib.gzipSync("a".repeat(1000)).length < 100',
      "zlib.gzipSync(7)",
      'gunzipped(zlib.gzipSync("hi", { level: 9, memLevel: 9, strategy: zlib.constants.Z_HUFFMAN_ONLY }))',
      'zlib.gzipSync("hi", { level: 99 })',
      'zlib.gzipSync("")[0]',
    ],
    gunzipSync: [
      'zlib.gunzipSync(zlib.gzipSync("héllo")).toString()',
      'zlib.gunzipSync(Buffer.from("not compressed at all"))',
      'zlib.gunzipSync(zlib.gzipSync("a".repeat(1000)), { maxOutputLength: 10 })',
      'gunzipped(Buffer.concat([zlib.gzipSync("one"), zlib.gzipSync("two")]))',
      'gunzipped(zlib.gzipSync("truncated input").subarray(0, 20))',
      'zlib.gunzipSync(zlib.gzipSync("truncated input").subarray(0, 20), { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString().slice(0, 3)',
    ],
    gzip: [
      'zlib.gunzipSync(await new Promise((resolve, reject) => zlib.gzip("hi", (error, bytes) => (error ? reject(error) : resolve(bytes))))).toString()',
      'zlib.gzip("hi")',
    ],
    gunzip: [
      'await new Promise((resolve) => zlib.gunzip(Buffer.from("nope"), (error) => resolve([error.name, error.code, error.errno])))',
    ],
    createGzip: [
      'zlib.gunzipSync(Buffer.concat(await stream.Readable.from([Buffer.from("a"), Buffer.from("b")]).pipe(zlib.createGzip()).toArray())).toString()',
      "((gzip) => [typeof gzip.flush, typeof gzip.params, gzip.bytesWritten])(zlib.createGzip())",
      "zlib.createGzip({ chunkSize: 1 })",
    ],
    createGunzip: [
      'Buffer.concat(await stream.Readable.from([zlib.gzipSync("hello")]).pipe(zlib.createGunzip()).toArray()).toString()',
      'await new Promise((resolve) => { const gunzip = zlib.createGunzip(); gunzip.on("error", ({ code, errno }) => resolve([code, errno])); gunzip.end("not gzip"); })',
    ],
    Gzip: ["zlib.createGzip() instanceof zlib.Gzip"],
    Gunzip: ["zlib.createGunzip() instanceof zlib.Gunzip"],
    deflateSync: [
      'zlib.deflateSync("a".repeat(1000)).length < 100',
      "zlib.deflateSync(7)",
      'zlib.deflateSync("hello", { dictionary: Buffer.from("hello") }).length',
      'zlib.deflateSync("hello", { windowBits: 99 })',
    ],
    inflateSync: [
      'zlib.inflateSync(zlib.deflateSync("héllo")).toString()',
      'zlib.inflateSync(Buffer.from("not compressed at all"))',
      'zlib.inflateSync(zlib.deflateSync("a".repeat(1000)), { maxOutputLength: 10 })',
    ],
    deflate: [
      'zlib.inflateSync(await new Promise((resolve, reject) => zlib.deflate("hi", (error, bytes) => (error ? reject(error) : resolve(bytes))))).toString()',
      'zlib.deflate("hi")',
    ],
    inflate: [
      'await new Promise((resolve) => zlib.inflate(Buffer.from("nope"), (error) => resolve([error.name, error.code, error.errno])))',
    ],
    createDeflate: [
      'zlib.inflateSync(Buffer.concat(await stream.Readable.from([Buffer.from("a"), Buffer.from("b")]).pipe(zlib.createDeflate()).toArray())).toString()',
    ],
    createInflate: [
      'Buffer.concat(await stream.Readable.from([zlib.deflateSync("hello")]).pipe(zlib.createInflate()).toArray()).toString()',
    ],
    Deflate: ["zlib.createDeflate() instanceof zlib.Deflate"],
    Inflate: ["zlib.createInflate() instanceof zlib.Inflate"],
    deflateRawSync: [
      'zlib.deflateRawSync("a".repeat(1000)).length < 100',
      "zlib.deflateRawSync(7)",
    ],
    inflateRawSync: [
      'zlib.inflateRawSync(zlib.deflateRawSync("héllo")).toString()',
      'zlib.inflateRawSync(Buffer.from("not compressed at all"))',
      'zlib.inflateRawSync(zlib.deflateRawSync("a".repeat(1000)), { maxOutputLength: 10 })',
    ],
    deflateRaw: [
      'zlib.inflateRawSync(await new Promise((resolve, reject) => zlib.deflateRaw("hi", (error, bytes) => (error ? reject(error) : resolve(bytes))))).toString()',
      'zlib.deflateRaw("hi")',
    ],
    inflateRaw: [
      'await new Promise((resolve) => zlib.inflateRaw(Buffer.from("nope"), (error) => resolve([error.name, error.code, error.errno])))',
    ],
    createDeflateRaw: [
      'zlib.inflateRawSync(Buffer.concat(await stream.Readable.from([Buffer.from("a"), Buffer.from("b")]).pipe(zlib.createDeflateRaw()).toArray())).toString()',
    ],
    createInflateRaw: [
      'Buffer.concat(await stream.Readable.from([zlib.deflateRawSync("hello")]).pipe(zlib.createInflateRaw()).toArray()).toString()',
    ],
    DeflateRaw: ["zlib.createDeflateRaw() instanceof zlib.DeflateRaw"],
    InflateRaw: ["zlib.createInflateRaw() instanceof zlib.InflateRaw"],
    brotliCompressSync: [
      'zlib.brotliCompressSync("a".repeat(1000)).length < 100',
      "zlib.brotliCompressSync(7)",
      'zlib.brotliDecompressSync(zlib.brotliCompressSync("hi", { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })).toString()',
    ],
    brotliDecompressSync: [
      'zlib.brotliDecompressSync(zlib.brotliCompressSync("héllo")).toString()',
      'zlib.brotliDecompressSync(Buffer.from("not compressed at all"))',
      'zlib.brotliDecompressSync(zlib.brotliCompressSync("a".repeat(1000)), { maxOutputLength: 10 })',
    ],
    brotliCompress: [
      'zlib.brotliDecompressSync(await new Promise((resolve, reject) => zlib.brotliCompress("hi", (error, bytes) => (error ? reject(error) : resolve(bytes))))).toString()',
      'zlib.brotliCompress("hi")',
    ],
    brotliDecompress: [
      'await new Promise((resolve) => zlib.brotliDecompress(Buffer.from("nope"), (error) => resolve([error.name, error.code, error.errno])))',
    ],
    createBrotliCompress: [
      'zlib.brotliDecompressSync(Buffer.concat(await stream.Readable.from([Buffer.from("a"), Buffer.from("b")]).pipe(zlib.createBrotliCompress()).toArray())).toString()',
    ],
    createBrotliDecompress: [
      'Buffer.concat(await stream.Readable.from([zlib.brotliCompressSync("hello")]).pipe(zlib.createBrotliDecompress()).toArray()).toString()',
    ],
    BrotliCompress: ["zlib.createBrotliCompress() instanceof zlib.BrotliCompress"],
    BrotliDecompress: ["zlib.createBrotliDecompress() instanceof zlib.BrotliDecompress"],
    zstdCompressSync: [
      'zlib.zstdCompressSync("a".repeat(1000)).length < 100',
      "zlib.zstdCompressSync(7)",
    ],
    zstdDecompressSync: [
      'zlib.zstdDecompressSync(zlib.zstdCompressSync("héllo")).toString()',
      'zlib.zstdDecompressSync(Buffer.from("not compressed at all"))',
    ],
    zstdCompress: [
      'zlib.zstdDecompressSync(await new Promise((resolve, reject) => zlib.zstdCompress("hi", (error, bytes) => (error ? reject(error) : resolve(bytes))))).toString()',
      'zlib.zstdCompress("hi")',
    ],
    zstdDecompress: [
      'await new Promise((resolve) => zlib.zstdDecompress(Buffer.from("nope"), (error) => resolve([error.name, error.code, error.errno])))',
    ],
    createZstdCompress: [
      'zlib.zstdDecompressSync(Buffer.concat(await stream.Readable.from([Buffer.from("a"), Buffer.from("b")]).pipe(zlib.createZstdCompress()).toArray())).toString()',
    ],
    createZstdDecompress: [
      'Buffer.concat(await stream.Readable.from([zlib.zstdCompressSync("hello")]).pipe(zlib.createZstdDecompress()).toArray()).toString()',
    ],
    ZstdCompress: ["zlib.createZstdCompress() instanceof zlib.ZstdCompress"],
    ZstdDecompress: ["zlib.createZstdDecompress() instanceof zlib.ZstdDecompress"],
    unzipSync: [
      '[zlib.gzipSync("a"), zlib.deflateSync("b")].map((bytes) => zlib.unzipSync(bytes).toString())',
      'zlib.unzipSync(Buffer.from("nope"))',
    ],
    unzip: ['await promisify(zlib.unzip)(zlib.gzipSync("hi")).then(String)'],
    createUnzip: ["zlib.createUnzip() instanceof zlib.Unzip"],
    Unzip: ["zlib.createUnzip() instanceof zlib.Unzip"],
    crc32: [
      '[zlib.crc32("hello"), zlib.crc32(Buffer.from("lo"), zlib.crc32("hel"))]',
      "zlib.crc32(7)",
    ],
    constants: [
      "[zlib.constants.Z_BEST_COMPRESSION, zlib.constants.BROTLI_PARAM_QUALITY, zlib.constants.Z_SYNC_FLUSH]",
      "Object.keys(zlib.constants).length > 100",
    ],
    codes: ["[zlib.codes.Z_OK, zlib.codes[-3]]"],
  },
};
