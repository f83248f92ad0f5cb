import { createBrotliCompress, createDeflate, createGzip, constants } from "node:zlib";

/** Best first. Streams that compress text: quality 4 of Brotli is small and still quick. */
export const encoders = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip({ level: 6 }),
  deflate: () => createDeflate(),
};

/** The best encoding that an Accept-Encoding header takes, or undefined for none. */
export function chooseEncoding(header = "") {
  const accepted = new Map(
    header.split(",").map((part) => {
      const [name, q = "1"] = part.trim().split(/\s*;\s*q=/);
      return [name.toLowerCase(), Number(q)];
    }),
  );
  return Object.keys(encoders).find((name) => (accepted.get(name) ?? accepted.get("*") ?? 0) > 0);
}
