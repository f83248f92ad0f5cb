import { Buffer } from "node:buffer";
import zlib from "node:zlib";

const text = "Hello, world! ".repeat(100);

const roundTrips = (compress, expand) => {
  const packed = zlib[compress](text);
  return packed.length < text.length && zlib[expand](packed).toString() === text;
};

/** Packs a text and unpacks it again in each format; and unpacks bytes that Node packed. */
export default () => ({
  gzip: roundTrips("gzipSync", "gunzipSync"),
  deflate: roundTrips("deflateSync", "inflateSync"),
  deflateRaw: roundTrips("deflateRawSync", "inflateRawSync"),
  brotli: roundTrips("brotliCompressSync", "brotliDecompressSync"),
  fromNode: {
    gzip: zlib
      .gunzipSync(Buffer.from("H4sIAAAAAAAAA/NIzcnJ11Eozy/KSVEEAObG5usNAAAA", "base64"))
      .toString(),
    brotli: zlib.brotliDecompressSync(Buffer.from("CwaASGVsbG8sIHdvcmxkIQM=", "base64")).toString(),
  },
  deflated: zlib.deflateSync("Hello, world!").toString("hex"),
});
