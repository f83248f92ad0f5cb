import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import zlib from "node:zlib";

/** Packs by a stream, by a callback, and unpacks both by the other way. */
export default async () => {
  const gzip = zlib.createGzip();
  const packing = pipeline(Readable.from(["Hello, ", "world!"]), gzip);
  const [packed] = await Promise.all([buffer(gzip), packing]);
  const byCallback = await promisify(zlib.gzip)("Hello, world!");
  return {
    stream: (await promisify(zlib.gunzip)(packed)).toString(),
    callback: await text(Readable.from([byCallback]).pipe(zlib.createGunzip())),
    brotli: (await promisify(zlib.brotliCompress)("Hello, world!")).length > 0,
  };
};
