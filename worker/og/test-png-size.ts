/** Width and height of a PNG, from its first chunk. For tests. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (view.getUint32(0) !== 0x89_50_4e_47) throw new Error("This is not a PNG.");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
