const encoder = new TextEncoder();

/** As much of a text as fits into `most` bytes of UTF-8, without half a character at the end. */
export function firstBytes(text: string, most: number): string {
  // Three bytes are the most that one UTF-16 unit can take.
  if (text.length * 3 <= most) return text;
  const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, most)));
  return text.slice(0, read);
}
