import * as v from "valibot";

/** `dist/shelf/index.json`: what `npm run build:shelf` made and how the files hang together. */
export const ShelfIndex = v.strictObject({
  /** SHA-256 in hexadecimal over the bytes of every module and over `packages`. */
  digest: v.string(),
  /** By specifier, as written in an import: "express", "hono/cors". */
  packages: v.record(
    v.string(),
    v.strictObject({
      package: v.string(),
      version: v.string(),
      license: v.string(),
      /** A key of `modules`. */
      module: v.string(),
      /**
       * What `require` of it gives: the default export for `cjs` (it is `module.exports`), the whole
       * namespace for `esm`.
       */
      format: v.picklist(["cjs", "esm"]),
    }),
  ),
  /** Every file, by its path under `dist/shelf/`; `imports` are keys of this same record. */
  modules: v.record(
    v.string(),
    v.strictObject({ bytes: v.number(), imports: v.array(v.string()) }),
  ),
});
export type ShelfIndex = v.InferOutput<typeof ShelfIndex>;
