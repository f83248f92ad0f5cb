import zlib from "node:zlib";

/** Packs and unpacks by zstd, if that is there. */
export default () => {
  const kind = typeof zlib.zstdCompressSync;
  if (kind !== "function") return { kind };
  const text = "Hello, world! ".repeat(100);
  const packed = zlib.zstdCompressSync(text);
  return {
    kind,
    smaller: packed.length < text.length,
    unpacked: zlib.zstdDecompressSync(packed).toString() === text,
  };
};
