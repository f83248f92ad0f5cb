/** Exactly so many bytes, or undefined at the end of the stream. */
async function take(reader, length) {
  const { value, done } = await reader.readAtLeast(length, new Uint8Array(length));
  if (value !== undefined && value.length === length) return value;
  if (done && (value?.length ?? 0) === 0) return undefined;
  throw new Error(`The stream ended after ${value?.length ?? 0} of ${length} bytes.`);
}

/** Messages as many protocols frame them: four bytes of length, then that many bytes. */
export async function* messages(stream) {
  // "Bring your own buffer": the reader fills memory that it is given.
  const reader = stream.getReader({ mode: "byob" });
  for (;;) {
    const header = await take(reader, 4);
    if (header === undefined) return;
    const length = new DataView(header.buffer).getUint32(0);
    const body = await take(reader, length);
    if (body === undefined) throw new Error("A header without its message.");
    yield new TextDecoder().decode(body);
  }
}
