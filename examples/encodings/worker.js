/** Bytes as text, by each of some labels; one that is malformed for its label says so. */
function readings(bytes, labels) {
  return labels.map((label) => {
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      return { label, encoding: decoder.encoding, text: decoder.decode(bytes) };
    } catch (error) {
      // An unknown label is a RangeError, malformed bytes are a TypeError.
      return { label, error: error.name };
    }
  });
}

/** As many whole characters of a text as fit into so many bytes. */
function clip(text, most) {
  const room = new Uint8Array(most);
  const { read, written } = new TextEncoder().encodeInto(text, room);
  return { text: text.slice(0, read), bytes: written };
}

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const text = searchParams.get("clip");
    if (text !== null) return Response.json(clip(text, Number(searchParams.get("bytes") ?? 8)));
    const labels = (searchParams.get("as") ?? "utf-8,latin1,windows-1252,shift_jis,utf-16le").split(
      ",",
    );
    return Response.json(readings(await request.bytes(), labels));
  },
};
