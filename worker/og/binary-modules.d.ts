/** A file that the bundler hands over as bytes (Wrangler's Data modules). */
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
