/** Writes three times, and reads at least four bytes into a buffer of its own. */
export default async () => {
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  const written = (async () => {
    for (const part of ["te", "a ", "for two"]) await writer.write(new TextEncoder().encode(part));
    await writer.close();
  })();
  const reader = readable.getReader({ mode: "byob" });
  const { value, done } = await reader.readAtLeast(4, new Uint8Array(8));
  const rest = [];
  for (;;) {
    const next = await reader.read(new Uint8Array(8));
    if (next.done) break;
    rest.push(new TextDecoder().decode(next.value));
  }
  await written;
  return { enough: value.length >= 4, done, all: new TextDecoder().decode(value) + rest.join("") };
};
