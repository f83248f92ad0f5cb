/** Packs and unpacks a text by each format. */
export default async () => {
  const seen = {};
  for (const format of ["deflate", "deflate-raw", "gzip", "br", "brotli"]) {
    try {
      const packed = new Blob(["green tea"]).stream().pipeThrough(new CompressionStream(format));
      const unpacked = packed.pipeThrough(new DecompressionStream(format));
      seen[format] = (await new Response(unpacked).text()) === "green tea";
    } catch (error) {
      seen[format] = error.name;
    }
  }
  return seen;
};
