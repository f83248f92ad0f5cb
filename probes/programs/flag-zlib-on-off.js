/** Imports the module, and packs and unpacks a text. */
export default async () => {
  const { gunzipSync, gzipSync } = await import("node:zlib");
  return String(gunzipSync(gzipSync("remember")));
};
